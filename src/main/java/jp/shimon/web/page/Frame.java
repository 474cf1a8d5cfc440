package jp.shimon.web.page;

import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import jp.shimon.notice.Notices;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** 画面の枠。 What the header of every page shows, error pages included; templates call it {@code @frame}. */
@Component
class Frame {

    private final Accounts accounts;
    private final Notices notices;
    private final String siteName;

    Frame(Accounts accounts, Notices notices, @Value("${shimon.name}") String siteName) {
        this.accounts = accounts;
        this.notices = notices;
        this.siteName = siteName;
    }

    public String siteName() {
        return siteName;
    }

    /** Who is signed in, as the record knows them now. */
    public @Nullable Person me() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn == null || signedIn instanceof AnonymousAuthenticationToken
                ? null
                : accounts.active(signedIn.getName()).orElse(null);
    }

    /** How many notices somebody has not read yet. */
    public int unread(Person person) {
        return notices.unreadCount(person.username());
    }
}
