package jp.shimon.register;

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

    /** 第n号. The next number of a series, such as 行管諮第1号; the fiscal year is that of the day. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String assign(String series, LocalDate day, UUID subject) {
        int year = FiscalYear.of(day).value();
        int no = next(series, year);
        String text = pattern.replace("<series>", series)
                .replace("<year>", String.valueOf(year - 2018))
                .replace("<no>", String.valueOf(no));
        jdbc.sql("insert into document_number (series, fiscal_year, no, text, subject, assigned_on)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(series, year, no, text, subject, day)
                .update();
        return text;
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
