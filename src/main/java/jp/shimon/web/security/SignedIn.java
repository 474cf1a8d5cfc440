package jp.shimon.web.security;

import java.io.Serializable;
import java.security.Principal;

/** 入った人：only the user name; roles are read anew for every request, so that a change counts at once. */
record SignedIn(String username) implements Principal, Serializable {

    @Override
    public String getName() {
        return username;
    }
}
