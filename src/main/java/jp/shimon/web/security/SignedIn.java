package jp.shimon.web.security;

import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;

/** 入った人：only who and when; roles are read anew for every request, so that a change counts at once. */
record SignedIn(String username, Instant at) implements Principal, Serializable {

    @Override
    public String getName() {
        return username;
    }
}
