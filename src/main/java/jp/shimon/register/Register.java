package jp.shimon.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.shimon.shared.FiscalYear;
import jp.shimon.shared.Violation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 文書番号簿。 Numbers without gaps: counted by series and fiscal year, under a row lock, in the caller's transaction; a
 * rolled back transaction gives its number back.
 */
@Component
public class Register {

    /** The counter of a series that never begins anew. */
    private static final int FOR_EVER = 0;

    private static final String LAST = "select coalesce(max(no), 0) from document_number"
            + " where series = :series and (fiscal_year = :year or :for_ever)";

    private final JdbcClient jdbc;
    private final Series series;

    Register(JdbcClient jdbc, Series series) {
        this.jdbc = jdbc;
        this.series = series;
    }

    /** 第n号. The next free number of a series, such as 行管諮第1号; the fiscal year is that of the day. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String assign(String name, LocalDate day, UUID subject) {
        FiscalYear year = FiscalYear.of(day);
        NumberSeries written = series.of(name);
        while (true) {
            int no = next(written, year);
            String text = new NumberPattern(written).text(year, no);
            if (written(name, year.value(), no, text, subject, day)) {
                return text;
            }
        }
    }

    /** Whether the number was free: one that is borne by a letter from outside, or of another series, is stepped over. */
    private boolean written(String name, int year, int no, String text, UUID subject, LocalDate day) {
        return jdbc.sql("insert into document_number (series, fiscal_year, no, text, subject, assigned_on)"
                                + " select ?, ?, ?, ?, ?, ? where not exists"
                                + " (select 1 from outside_number where folded = ?) on conflict do nothing")
                        .params(name, year, no, text, subject, day, folded(text))
                        .update()
                == 1;
    }

    /** Whether a number is taken, however it is typed: full width, half width, with blanks. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean knows(String text) {
        return jdbc.sql(
                        "select exists (select 1 from outside_number where folded = :folded) or exists"
                                + " (select 1 from document_number where regexp_replace(normalize(text, nfkc), '\\s', '', 'g') = :folded)")
                .param("folded", folded(text))
                .query(Boolean.class)
                .single();
    }

    /** 外で採られた番号を控える。 The register will never hand it out. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(String text, LocalDate day, UUID subject) {
        jdbc.sql("insert into outside_number (folded, text, subject, dated_on) values (?, ?, ?, ?)")
                .params(folded(text), text, subject, day)
                .update();
    }

    /** How the numbers of a series are written now. */
    @Transactional(readOnly = true)
    public NumberSeries writing(String name) {
        return series.of(name);
    }

    /** 次の番号の見本：what would be assigned today if a series were written so; nothing is taken. */
    @Transactional(readOnly = true)
    public String preview(NumberSeries as, LocalDate day) {
        FiscalYear year = FiscalYear.of(day);
        return new NumberPattern(as).text(year, last(as, year) + 1);
    }

    /** What speaks against writing numbers so; the fields are those of one series. */
    @Transactional(readOnly = true)
    public List<Violation> obstaclesTo(NumberSeries as, LocalDate day) {
        return new PatternCheck(as, FiscalYear.of(day)).violations();
    }

    /** A number that has been given, to another letter, and that a series written so would come to give again. */
    @Transactional(readOnly = true)
    public Optional<String> collision(NumberSeries as, LocalDate day) {
        FiscalYear year = FiscalYear.of(day);
        int last = last(as, year);
        NumberPattern pattern = new NumberPattern(as);
        boolean yearShown = as.pattern().contains(NumberPattern.YEAR);
        return jdbc
                .sql("select text from document_number order by assigned_on desc, text")
                .query(String.class)
                .list()
                .stream()
                .filter(text -> pattern.read(text)
                        .filter(read -> !yearShown || read.yearOfEra() >= year.yearOfEra())
                        .filter(read -> read.no() > last || yearShown && read.yearOfEra() > year.yearOfEra())
                        .isPresent())
                .findFirst();
    }

    /** Whether numbers of one series could read like those of another. */
    public static boolean alike(NumberSeries one, NumberSeries other, LocalDate day) {
        FiscalYear year = FiscalYear.of(day);
        return new NumberPattern(one)
                        .read(new NumberPattern(other).text(year, 11))
                        .isPresent()
                || new NumberPattern(other)
                        .read(new NumberPattern(one).text(year, 11))
                        .isPresent();
    }

    private static String folded(String text) {
        return NumberPattern.folded(text);
    }

    private int last(NumberSeries of, FiscalYear year) {
        return jdbc.sql(LAST)
                .param("series", of.series())
                .param("year", year.value())
                .param("for_ever", !of.yearly())
                .query(Integer.class)
                .single();
    }

    /** Under a row lock; a counter that begins goes on from the numbers that the series has given already. */
    private int next(NumberSeries of, FiscalYear year) {
        return jdbc.sql("insert into document_counter (series, fiscal_year, last) values (:series, :counter, 1 + ("
                        + LAST
                        + ")) on conflict (series, fiscal_year) do update set last = document_counter.last + 1"
                        + " returning last")
                .param("series", of.series())
                .param("counter", of.yearly() ? year.value() : FOR_EVER)
                .param("year", year.value())
                .param("for_ever", !of.yearly())
                .query(Integer.class)
                .single();
    }
}
