package jp.shimon.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import jp.shimon.shared.Cursor;
import jp.shimon.testing.ForVerify;
import jp.shimon.testing.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** 索引が使われるか：how PostgreSQL means to look for a word among some thousand entries. SYNTHETIC texts. */
@ForVerify
class SearchPlanIT {

    private static final int ENTRIES = 5000;
    private static final String WORDS = "庁内会議事務効率化検討試行策定運用見直職員市民施設管理計画評価財政健全推進窓口改善";
    private static final NamedParameterJdbcTemplate DATABASE = migrated();

    @BeforeAll
    static void manyEntries() {
        Random random = new Random(7);
        EntryTable table = new EntryTable(DATABASE, new ObjectMapper());
        table.put(IntStream.rangeClosed(1, ENTRIES)
                .mapToObj(i -> entry(i, random))
                .toList());
        DATABASE.getJdbcOperations().execute("analyze search_entry");
    }

    @ParameterizedTest
    @ValueSource(strings = {"鴻池", "鴻", "鴻池組本店", "鴻池 会議", "3-7-1-77", "3-7-1-77 会議"})
    void aRareWordIsLookedUpAndNotLookedFor(String q) {
        assertThat(planned(q)).contains("Bitmap Index Scan").doesNotContain("Seq Scan");
    }

    @Test
    void aWordOfEveryEntryIsReadInOrderUntilThePageIsFull() {
        assertThat(planned("会議"))
                .contains("Index Scan using search_entry_in_order")
                .doesNotContain("Seq Scan");
    }

    @Test
    void whatIsPlannedIsFound() {
        Conditions conditions = conditions("鴻池 本店");
        EntryTable table = new EntryTable(DATABASE, new ObjectMapper());

        assertThat(table.read(conditions, Rank.BODY, null, 10))
                .extracting(Entry::title)
                .containsExactly("SYNTHETIC 77");
        assertThat(table.count(conditions("会議"), 1000)).isEqualTo(1000);
    }

    private static String planned(String q) {
        Conditions conditions = conditions(q);
        Rank rank = q.equals("3-7-1-77") ? Rank.NAME : Rank.BODY;
        Map<String, Object> parameters = new HashMap<>(conditions.parameters());
        return DATABASE
                .queryForList(
                        "explain select id from search_entry where " + conditions.only(rank)
                                + " order by plan, place, id limit 20",
                        parameters,
                        String.class)
                .stream()
                .collect(Collectors.joining("\n"));
    }

    private static Conditions conditions(String q) {
        Question question = Question.of(q, null, null, new Cursor(20, ""));
        return Conditions.of(
                question,
                question.words().stream().map(word -> Set.<String>of()).toList(),
                List.of("role:STAFF"));
    }

    private static Entry entry(int i, Random random) {
        String text = "会議"
                + IntStream.range(0, 150)
                        .mapToObj(n -> String.valueOf(WORDS.charAt(random.nextInt(WORDS.length()))))
                        .collect(Collectors.joining());
        return new Entry(
                Kind.MEASURE,
                new UUID(7, i),
                "synthetic",
                List.of(3, 7, 1, i),
                "Ⅲ-7-(1)-(" + i + ")",
                "SYNTHETIC " + i,
                List.of("soumu"),
                null,
                List.of(Entry.Text.of("background", i == 77 ? text + "鴻池組本店" : text)));
    }

    private static NamedParameterJdbcTemplate migrated() {
        DataSource empty = TestDatabase.fresh().dataSource();
        Flyway.configure().dataSource(empty).load().migrate();
        return new NamedParameterJdbcTemplate(empty);
    }
}
