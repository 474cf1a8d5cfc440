package jp.shimon.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import jp.shimon.shared.Violation;
import jp.shimon.testing.ForVerify;
import jp.shimon.testing.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** 文書番号簿：欠番も重複もなく、系列ごとの書き方で。 */
@ForVerify
class RegisterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static JdbcClient jdbc;
    private static Register register;
    private static TransactionTemplate transaction;

    @BeforeAll
    static void anEmptyRegister() {
        DataSource data = TestDatabase.fresh().dataSource();
        Flyway.configure().dataSource(data).defaultSchema("public").load().migrate();
        jdbc = JdbcClient.create(data);
        register = new Register(jdbc, new Series(jdbc, new ObjectMapper(), "<year>行管<series>第<no>号"));
        transaction = new TransactionTemplate(new DataSourceTransactionManager(data));
    }

    @Test
    void eightAtOnceAndHalfOfThemRolledBackLeaveNoGapAndNoDouble() throws Exception {
        ExecutorService clerks = Executors.newFixedThreadPool(8);
        List<Callable<String>> work = new ArrayList<>();
        IntStream.range(0, 80).forEach(n -> work.add(() -> assigned("並", DAY, n % 2 == 0)));
        List<String> kept = new ArrayList<>();
        try {
            for (Future<String> number : clerks.invokeAll(work)) {
                if (!number.get().isEmpty()) {
                    kept.add(number.get());
                }
            }
        } finally {
            clerks.shutdown();
        }

        assertThat(kept)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 40)
                        .mapToObj(n -> "8行管並第" + n + "号")
                        .toList());
    }

    @Test
    void eachFiscalYearBeginsWithOne() {
        assigned("年", LocalDate.of(2027, 3, 31), true);
        assertThat(assigned("年", LocalDate.of(2027, 3, 31), true)).isEqualTo("8行管年第2号");
        assertThat(assigned("年", LocalDate.of(2027, 4, 1), true)).isEqualTo("9行管年第1号");
    }

    @ParameterizedTest
    @CsvSource({
        "<city><department><section>第<no>号, false, false, 2026-11-24, 田総総第1号",
        "<year><city>総<section>第<no>号, true, false, 2026-11-24, 8田総総第1号",
        "<era><year>年<city><department>第<no>号, true, false, 2023-06-01, 令和5年田総第1号",
        "<era><year>年<city><department>第<no>号, true, false, 2019-06-01, 令和元年田総第1号",
        "<era><year>年<city>第<no>号, true, true, 2023-06-01, 令和５年田第１号"
    })
    void theWayThatCitiesWriteThem(String pattern, boolean yearly, boolean wide, LocalDate day, String number) {
        assertThat(register.preview(new NumberSeries("様", pattern, "田", "総", "総", yearly, wide), day))
                .isEqualTo(number);
    }

    @Test
    void aSeriesThatGoesOnForEverTakesUpWhereItStandsAndComesBack() {
        assigned("続", DAY, true);
        assigned("続", DAY, true);
        write("続", "続第<no>号", false);
        assertThat(assigned("続", DAY, true)).isEqualTo("続第3号");
        assertThat(assigned("続", LocalDate.of(2027, 5, 1), true)).isEqualTo("続第4号");
        write("続", "<year>続第<no>号", true);
        assertThat(assigned("続", DAY, true)).isEqualTo("8続第4号");
    }

    @ParameterizedTest
    @CsvSource({
        "<year>行管第号, true, numbers.no",
        "<year>第<no>号<no>, true, numbers.no",
        "行管第<no>号, true, numbers.yearMissing",
        "<year><no>号, true, numbers.touching",
        "<year>5<no>号, true, numbers.touching",
        "<year>行管第<no>号<x>, true, numbers.token",
        "<year>行管第<no>号>, true, numbers.token",
        "<year><year>年<no>号, true, numbers.yearTwice",
        "<year><section>第<no>号, true, required",
        "'', true, required"
    })
    void aPatternThatCannotBeReadIsRefused(String pattern, boolean yearly, String rule) {
        assertThat(register.obstaclesTo(new NumberSeries("試", pattern, "田", "総", "", yearly, false), DAY))
                .extracting(Violation::rule)
                .containsExactly(rule);
    }

    @Test
    void aPatternThatWouldGiveAGivenNumberAgainIsRefused() {
        assigned("甲", DAY, true);
        assigned("甲", DAY, true);

        assertThat(register.collision(series("乙", "<year>行管甲第<no>号", true), DAY))
                .contains("8行管甲第1号");
        assertThat(register.collision(series("乙", "８行管甲第<no>号", false), DAY)).contains("8行管甲第1号");
        assertThat(register.collision(series("乙", "<year>行管<series>第<no>号", true), DAY))
                .isEmpty();
        assertThat(register.collision(series("甲", "<year>行管<series>第<no>号", true), DAY))
                .isEmpty();
        assertThat(Register.alike(series("甲", "<year>総第<no>号", true), series("乙", "<year>総第<no>号", true), DAY))
                .isTrue();
        assertThat(Register.alike(series("甲", "令和<year>第<no>号", true), series("乙", "<era><year>第<no>号", true), DAY))
                .isTrue();
        assertThat(Register.alike(series("甲", "<year>甲第<no>号", true), series("乙", "<year>乙第<no>号", true), DAY))
                .isFalse();
    }

    /** The number; empty where the transaction was rolled back. */
    private static String assigned(String series, LocalDate day, boolean kept) {
        return transaction.execute(status -> {
            String number = register.assign(series, day, UUID.randomUUID());
            if (!kept) {
                status.setRollbackOnly();
                return "";
            }
            return number;
        });
    }

    private static NumberSeries series(String name, String pattern, boolean yearly) {
        return new NumberSeries(name, pattern, "", "", "", yearly, false);
    }

    private static void write(String series, String pattern, boolean yearly) {
        jdbc.sql("insert into account (username, name, password_hash) values ('clerk', 'clerk', '-')"
                        + " on conflict do nothing")
                .update();
        jdbc.sql("insert into setting select 'numbers', max(version) + 1, jsonb_build_array(jsonb_build_object("
                        + "'series', ?, 'pattern', ?, 'city', '', 'department', '', 'section', '', 'yearly', ?,"
                        + " 'wide', false)), 'clerk', now() from setting where name = 'numbers'")
                .params(series, pattern, yearly)
                .update();
    }
}
