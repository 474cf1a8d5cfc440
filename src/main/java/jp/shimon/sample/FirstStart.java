package jp.shimon.sample;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Set;
import jp.shimon.database.DatabaseKind;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.InitialPassword;
import jp.shimon.identity.Role;
import jp.shimon.process.Reception;
import jp.shimon.shared.Words;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 初めての起動：rights, filters and the sample city, or one administrator; all in one transaction under a lock, so that
 * two nodes, or a kill -9, leave no half of it. A password that was not given is made up and printed once, not logged.
 */
@Component
class FirstStart implements SmartInitializingSingleton {

    private static final long LOCK = 20_200_401L;

    private final Accounts accounts;
    private final Reception reception;
    private final SampleCity city;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final boolean sample;
    private final String samplePassword;
    private final String adminPassword;

    FirstStart(
            Accounts accounts,
            Reception reception,
            SampleCity city,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            DatabaseKind database,
            @Value("${shimon.sample:}") String sample,
            @Value("${shimon.sample-password:}") String samplePassword,
            @Value("${shimon.admin-password:}") String adminPassword) {
        this.accounts = accounts;
        this.reception = reception;
        this.city = city;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.sample = sample.isBlank() ? database.embedded() : Boolean.parseBoolean(sample);
        this.samplePassword = samplePassword;
        this.adminPassword = adminPassword;
    }

    @Override
    public void afterSingletonsInstantiated() {
        String given = sample ? samplePassword : adminPassword;
        String password = given.isBlank() ? InitialPassword.make() : given;
        boolean first = Boolean.TRUE.equals(transaction.execute(status -> begin(password)));
        if (first && given.isBlank()) {
            announce(password, System.out);
        }
    }

    private boolean begin(String password) {
        jdbc.sql("select pg_advisory_xact_lock(?)")
                .param(LOCK)
                .query((row, n) -> n)
                .list();
        if (!accounts.isEmpty()) {
            return false;
        }
        reception.open();
        if (sample) {
            city.build(password);
        } else {
            accounts.open("admin1", Words.of("account.admin", Locale.JAPANESE), password, null, Set.of(Role.ADMIN));
        }
        return true;
    }

    private void announce(String password, PrintStream console) {
        console.println(Words.of(sample ? "start.sample" : "start.admin", Locale.JAPANESE, password));
        console.flush();
    }
}
