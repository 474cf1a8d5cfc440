package jp.shimon.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.shimon.shared.Folding;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.Town;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** 写しの作り直し：records older than the search are found, and what is made anew is what was kept all along. */
@OfficeTest
class RefillTest {

    private static final String ALL = "select kind, plan, place::text, label, title, departments::text, readers::text,"
            + " texts::text, names::text, head, body, head_grams::text, body_grams::text from search_entry order by id";

    @Autowired
    Refill refill;

    @Autowired
    Town town;

    @Autowired
    JdbcTemplate database;

    @Test
    void everyCopyIsMadeAnewAsItWas() {
        town.bundled(town.awaitingBundle(town.renamed(town.aMeasure("作り直す取組"), "作り直す名前")));
        List<Map<String, Object>> kept = database.queryForList(ALL);
        database.update("update search_edition set edition = 'none'");
        database.update("update search_entry set title = 'old', head = 'old', head_grams = '{}'");

        refill.afterSingletonsInstantiated();

        assertThat(database.queryForList(ALL)).isEqualTo(kept);
        assertThat(kept).extracting(row -> row.get("kind")).contains("NODE", "MEASURE", "CHANGE", "CONSULTATION");
        assertThat(database.queryForObject("select edition from search_edition", String.class))
                .isEqualTo(Folding.edition());
    }

    @Test
    void inTheSameEditionNothingIsTouched() {
        String path = town.aMeasure("同じ版の取組");
        int marked = database.update("update search_entry set label = 'as it was' where label = ?", path);

        refill.afterSingletonsInstantiated();

        assertThat(database.update("update search_entry set label = ? where label = 'as it was'", path))
                .isEqualTo(marked)
                .isPositive();
    }
}
