package jp.shimon.register;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.UUID;
import jp.shimon.shared.FiscalYear;
import org.springframework.beans.factory.annotation.Value;
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

    private final JdbcClient jdbc;
    private final String pattern;

    Register(JdbcClient jdbc, @Value("${shimon.document-number}") String pattern) {
        this.jdbc = jdbc;
        this.pattern = pattern;
    }

    /** 第n号. The next free number of a series, such as 行管諮第1号; the fiscal year is that of the day. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String assign(String series, LocalDate day, UUID subject) {
        int year = FiscalYear.of(day).value();
        while (true) {
            int no = next(series, year);
            String text = pattern.replace("<series>", series)
                    .replace("<year>", String.valueOf(year - 2018))
                    .replace("<no>", String.valueOf(no));
            if (written(series, year, no, text, subject, day)) {
                return text;
            }
        }
    }

    /** Whether the number was free: one that a letter from outside bears is stepped over. */
    private boolean written(String series, int year, int no, String text, UUID subject, LocalDate day) {
        return jdbc.sql("insert into document_number (series, fiscal_year, no, text, subject, assigned_on)"
                                + " select ?, ?, ?, ?, ?, ? where not exists"
                                + " (select 1 from outside_number where folded = ?)")
                        .params(series, year, no, text, subject, day, folded(text))
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

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    private int next(String series, int year) {
        return jdbc.sql("insert into document_counter (series, fiscal_year, last) values (?, ?, 1)"
                        + " on conflict (series, fiscal_year) do update set last = document_counter.last + 1"
                        + " returning last")
                .params(series, year)
                .query(Integer.class)
                .single();
    }
}
