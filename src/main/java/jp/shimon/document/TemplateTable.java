package jp.shimon.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import jp.shimon.calendar.Office;
import jp.shimon.identity.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** ひな形の表：files and uses are added, never written over. */
@Component
class TemplateTable {

    private final JdbcClient jdbc;
    private final Office office;

    TemplateTable(JdbcClient jdbc, Office office) {
        this.jdbc = jdbc;
        this.office = office;
    }

    /** A file without its bytes. */
    record Row(int no, String fileName, String by, Instant at) {}

    /** @param template {@code null} for the one that the product brings along */
    record Use(int no, @Nullable Integer template, String by, Instant at) {}

    List<Row> all() {
        return jdbc.sql("select no, file_name, brought_by, brought_at from paper_template order by no desc")
                .query((row, n) ->
                        new Row(row.getInt("no"), row.getString("file_name"), row.getString(3), at(row, "brought_at")))
                .list();
    }

    List<Use> uses() {
        return jdbc.sql("select no, template, used_by, used_at from paper_template_use order by no desc")
                .query((row, n) -> new Use(
                        row.getInt("no"),
                        row.getObject("template", Integer.class),
                        row.getString("used_by"),
                        at(row, "used_at")))
                .list();
    }

    Optional<byte[]> inUse() {
        return jdbc.sql("select t.content from paper_template_use u left join paper_template t on t.no = u.template"
                        + " order by u.no desc limit 1")
                .query((row, n) -> Optional.ofNullable(row.getBytes(1)))
                .optional()
                .flatMap(content -> content);
    }

    Optional<byte[]> content(int no) {
        return jdbc.sql("select content from paper_template where no = ?")
                .param(no)
                .query((row, n) -> row.getBytes(1))
                .optional();
    }

    /** The same bytes are kept once, however they are called and however often they come. */
    int keep(byte[] content, String digest, String fileName, Person by) {
        jdbc.sql("insert into paper_template (file_name, content, digest, brought_by, brought_at)"
                        + " values (?, ?, ?, ?, ?) on conflict (digest) do nothing")
                .params(fileName, content, digest, by.username(), now())
                .update();
        return jdbc.sql("select no from paper_template where digest = ?")
                .param(digest)
                .query(Integer.class)
                .single();
    }

    /** Whether it was written: of two at once the second is too late. */
    boolean use(@Nullable Integer template, int seen, Person by) {
        return jdbc.sql("insert into paper_template_use (no, template, used_by, used_at)"
                                + " select ?, ?::integer, ?, ?"
                                + " where ? = (select coalesce(max(no), 0) from paper_template_use)"
                                + " on conflict do nothing")
                        .params(seen + 1, template, by.username(), now(), seen)
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return office.now().atOffset(ZoneOffset.UTC);
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
