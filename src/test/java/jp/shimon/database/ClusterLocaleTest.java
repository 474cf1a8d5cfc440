package jp.shimon.database;

import static org.assertj.core.api.Assertions.assertThat;

import jp.shimon.testing.ForVerify;
import jp.shimon.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;

@ForVerify
class ClusterLocaleTest {
    private final JdbcTemplate database = new JdbcTemplate(TestDatabase.fresh().dataSource());

    @Test
    void theOrderIsThatOfTheCharacters() {
        String order = "select string_agg(x, ' ' order by x) from unnest(array['財政課','ア','総務課','①','市民課','b']) x";

        assertThat(database.queryForObject(order, String.class)).isEqualTo("b ① ア 市民課 総務課 財政課");
    }

    @Test
    void theTrigramSearchKnowsJapaneseLetters() {
        database.execute("create extension pg_trgm");

        assertThat(database.queryForObject("select cardinality(show_trgm('総務課'))", Integer.class))
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource({"Linux,C.UTF-8", "Mac OS X,en_US.UTF-8", "Windows Server 2022,C"})
    void theCharacterTypeIsOneThatTheSystemHas(String system, String type) {
        assertThat(ClusterLocale.characterType(system)).isEqualTo(type);
    }
}
