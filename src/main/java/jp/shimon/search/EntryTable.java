package jp.shimon.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** 写しの表。 */
@Component
class EntryTable {

    /** Where a page begins: after an entry of this rank. */
    record Start(Rank rank, @Nullable UUID after) {}

    private static final String PUT = """
            insert into search_entry (id, kind, plan, place, label, title, departments, readers, texts,
                                      names, head, body, head_grams, body_grams)
            values (:id, :kind, :plan, :place, :label, :title, :departments, :readers, cast(:texts as jsonb),
                    :names, :head, :body, :headGrams, :bodyGrams)
            on conflict (id) do update set plan = excluded.plan, place = excluded.place, label = excluded.label,
                title = excluded.title, departments = excluded.departments, readers = excluded.readers,
                texts = excluded.texts, names = excluded.names, head = excluded.head, body = excluded.body,
                head_grams = excluded.head_grams, body_grams = excluded.body_grams""";

    private static final TypeReference<List<Entry.Text>> TEXTS = new TypeReference<>() {};

    private final NamedParameterJdbcTemplate jdbc;
    private final ObjectMapper json;

    EntryTable(NamedParameterJdbcTemplate jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void put(List<Entry> entries) {
        jdbc.batchUpdate(PUT, entries.stream().map(this::row).toArray(SqlParameterSource[]::new));
    }

    private SqlParameterSource row(Entry entry) {
        FoldedCopy copy = FoldedCopy.of(entry);
        return new MapSqlParameterSource()
                .addValue("id", entry.id())
                .addValue("kind", entry.kind().name())
                .addValue("plan", entry.plan())
                .addValue("place", entry.place().toArray(Integer[]::new))
                .addValue("label", entry.label())
                .addValue("title", entry.title())
                .addValue("departments", entry.departments().toArray(String[]::new))
                .addValue(
                        "readers",
                        entry.readers() == null ? null : entry.readers().toArray(String[]::new))
                .addValue("texts", written(entry.texts()))
                .addValue("names", copy.names().toArray(String[]::new))
                .addValue("head", copy.head())
                .addValue("body", copy.body())
                .addValue("headGrams", Grams.of(copy.head()))
                .addValue("bodyGrams", Grams.of(copy.body()));
    }

    /** A plan made for other words would walk through the whole table for these. */
    void planEachQuestionAnew() {
        jdbc.getJdbcOperations().execute("set local plan_cache_mode = force_custom_plan");
    }

    Optional<Start> after(UUID id, Conditions conditions) {
        Map<String, @Nullable Object> parameters = new HashMap<>(conditions.parameters());
        parameters.put("after", id);
        return jdbc
                .queryForList(
                        "select " + conditions.rank() + " from search_entry where id = :after and "
                                + conditions.common(),
                        parameters,
                        String.class)
                .stream()
                .flatMap(rank -> Optional.ofNullable(rank).stream())
                .map(rank -> new Start(Rank.valueOf(rank), id))
                .findFirst();
    }

    List<Entry> read(Conditions conditions, Rank rank, @Nullable UUID after, int limit) {
        Map<String, @Nullable Object> parameters = new HashMap<>(conditions.parameters());
        parameters.put("limit", limit);
        parameters.put("after", after);
        String beyond = after == null
                ? ""
                : " and (plan, place, id) > (select plan, place, id from search_entry where id = :after)";
        return jdbc.query(
                "select kind, id, plan, place, label, title, departments, readers, texts from search_entry where "
                        + conditions.only(rank) + beyond + " order by plan, place, id limit :limit",
                parameters,
                (row, n) -> entry(row));
    }

    int count(Conditions conditions, int most) {
        Map<String, @Nullable Object> parameters = new HashMap<>(conditions.parameters());
        parameters.put("most", most);
        Integer counted = jdbc.queryForObject(
                "select count(*) from (select 1 from search_entry where " + conditions.any() + " limit :most) found",
                parameters,
                Integer.class);
        return counted == null ? 0 : counted;
    }

    private Entry entry(ResultSet row) throws SQLException {
        String[] departments = (String[]) row.getArray("departments").getArray();
        Integer[] place = (Integer[]) row.getArray("place").getArray();
        return new Entry(
                Kind.valueOf(row.getString("kind")),
                row.getObject("id", UUID.class),
                row.getString("plan"),
                List.of(place),
                row.getString("label"),
                row.getString("title"),
                List.of(departments),
                null,
                read(row.getString("texts")));
    }

    private String written(List<Entry.Text> texts) {
        try {
            return json.writeValueAsString(texts);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<Entry.Text> read(String texts) {
        try {
            return json.readValue(texts, TEXTS);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
