package jp.shimon.identity;

import java.util.ArrayList;
import java.util.List;
import jp.shimon.calendar.Office;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** パスワードの変更：everybody their own, knowing the present one. */
@Component
public class Passwords {

    private final AccountRepository accounts;
    private final PasswordEncoder encoder;
    private final StaffActs acts;
    private final Office office;

    Passwords(AccountRepository accounts, PasswordEncoder encoder, StaffActs acts, Office office) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.acts = acts;
        this.office = office;
    }

    /** The fewest characters that a password has. */
    public static int shortest() {
        return PasswordRules.SHORTEST;
    }

    /** @throws Refused INVALID naming {@code current}, {@code next} or {@code again} */
    @Transactional
    public void change(@Nullable String current, @Nullable String next, @Nullable String again, Person by) {
        Account account = accounts.findById(by.username())
                .filter(Account::enabled)
                .orElseThrow(() -> Refused.forbidden("task.signIn"));
        List<Violation> wrong = new ArrayList<>();
        if (current == null || !encoder.matches(current, account.passwordHash())) {
            wrong.add(Violation.of("current", "password.current"));
        }
        String chosen = next == null ? "" : next;
        wrong.addAll(PasswordRules.violations("next", chosen, by));
        if (chosen.equals(current)) {
            wrong.add(Violation.of("next", "password.asBefore"));
        }
        if (!chosen.equals(again)) {
            wrong.add(Violation.of("again", "password.again"));
        }
        Refused.ifAny(wrong);
        account.password(encoder.encode(chosen), false, office.now());
        acts.ofAccount("changePassword", by.username(), by, StaffActs.NOTHING);
    }
}
