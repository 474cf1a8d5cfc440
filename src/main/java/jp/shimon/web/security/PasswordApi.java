package jp.shimon.web.security;

import jp.shimon.identity.Passwords;
import jp.shimon.identity.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** パスワードのREST：one's own. */
@RestController
class PasswordApi {

    private final Passwords passwords;

    PasswordApi(Passwords passwords) {
        this.passwords = passwords;
    }

    /** 今のものと新しいもの。 */
    record Change(@Nullable String current, @Nullable String next) {

        @Override
        public String toString() {
            return "Change[]";
        }
    }

    @PutMapping("/api/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@RequestBody Change change, Person person) {
        passwords.change(change.current(), change.next(), change.next(), person);
    }
}
