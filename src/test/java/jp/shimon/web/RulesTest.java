package jp.shimon.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import jp.shimon.change.ChangeId;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.RestClientOf;
import jp.shimon.testing.RestClientOf.Answer;
import jp.shimon.testing.Town;
import jp.shimon.timeline.Entry;
import jp.shimon.timeline.Timeline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 指摘の決まり over REST: the secretariat writes them, everybody reads them, and nobody's writing is lost. */
@OfficeTest
class RulesTest {

    private static final String RULES = "/api/rules";

    @LocalServerPort
    int port;

    @Autowired
    Town town;

    @Autowired
    Timeline timeline;

    @SuppressWarnings("NullAway.Init")
    private ObjectNode delivered;

    @BeforeEach
    void remember() {
        delivered = rules();
    }

    /** The words are everybody's: what a test changes it puts back. */
    @AfterEach
    void putBack() {
        delivered.set("version", rules().path("version"));
        assertThat(as("gyoukan1").put(RULES, delivered).status()).isEqualTo(200);
    }

    @Test
    void 事務局が語を変えると_次に開いた変更案から新しい語で指摘する() {
        ChangeId change = town.proposed(town.aMeasure("語を変えて指摘が変わる取組"));
        assertThat(findingsOf(change)).contains("V09 reason.ratingReason", "V06 reason.circumstances");

        ObjectNode other = rules();
        other.putArray("slips");
        other.putArray("homophones").addArray().add("検討").add("検当");
        other.putArray("baselineWords").add("最初");
        Answer written = as("gyoukan2").put(RULES, other);

        assertThat(written.status()).as(written.text()).isEqualTo(200);
        assertThat(written.body().path("version").asInt())
                .isEqualTo(other.path("version").asInt() + 1);
        assertThat(written.body().path("changedBy").asText()).isEqualTo("gyoukan2");
        assertThat(findingsOf(change)).doesNotContain("V09 reason.ratingReason", "V06 reason.circumstances");
        thenTheTrailSaysWhoChangedWhat("gyoukan2", "baselineWords", "+最初 −当初");
    }

    @Test
    void 事務局でなければ変えられない() {
        for (String account : List.of("soumu1", "soumu2", "honbu1", "shichou1", "kanri1", "admin1")) {
            assertThat(as(account).get(RULES).status()).isEqualTo(200);
            assertThat(as(account).put(RULES, rules()).status()).as(account).isEqualTo(403);
        }
        assertThat(new RestClientOf(port, "", "").get(RULES).status()).isEqualTo(401);
    }

    @Test
    void ほかの人が先に変えていたら_上書きしない() {
        ObjectNode mine = rules();
        mine.putArray("baselineWords").add("私の語");
        ObjectNode theirs = rules();
        theirs.putArray("baselineWords").add("先の語");

        assertThat(as("gyoukan1").put(RULES, theirs).status()).isEqualTo(200);
        Answer late = as("gyoukan2").put(RULES, mine);

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("ほかの人が指摘の決まりを変えました");
        assertThat(rules().path("baselineWords").path(0).asText()).isEqualTo("先の語");
    }

    @Test
    void 二人が同時に書いたら_一人だけが通る() {
        List<ObjectNode> both = List.of(rules(), rules());
        both.get(0).putArray("baselineWords").add("一人目の語");
        both.get(1).putArray("baselineWords").add("二人目の語");

        List<Integer> statuses = both.stream()
                .map(words -> CompletableFuture.supplyAsync(
                        () -> as("gyoukan1").put(RULES, words).status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void 同じ内容を書いても版は増えない() {
        ObjectNode same = rules();
        int trail = timeline.ofRules().size();

        assertThat(as("gyoukan1").put(RULES, same).status()).isEqualTo(200);

        assertThat(rules().path("version")).isEqualTo(same.path("version"));
        assertThat(timeline.ofRules()).hasSize(trail);
    }

    @Test
    void 誤りは欄ごとに言葉で返る() {
        ObjectNode wrong = rules();
        wrong.putArray("homophones").addArray().add("ひとりだけ");
        wrong.putArray("slips").addObject().put("wrong", "取組").put("right", "取組み");
        wrong.putArray("stages").add("検討").add(" ").add("検討");
        wrong.putArray("endStates").add("長".repeat(41));
        wrong.putObject("halfYearEnd").put("month", 2).put("day", 29);

        Answer answer = as("gyoukan1").put(RULES, wrong);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.errors())
                .containsExactlyInAnyOrder(
                        "homophones[0] rules.group",
                        "slips[0] rules.slipWithin",
                        "stages[1] required",
                        "stages[2] rules.twice",
                        "endStates[0] tooLong",
                        "halfYearEnd rules.day");
        assertThat(answer.text()).contains("二つ以上の語");
    }

    @Test
    void 欄が欠けていたら_消さずに断る() {
        ObjectNode partly = rules();
        partly.remove("slips");
        partly.putNull("stages");
        partly.remove("version");

        assertThat(as("gyoukan1").put(RULES, partly).errors())
                .containsExactlyInAnyOrder("slips required", "stages required", "version required");
        assertThat(as("gyoukan1").put(RULES, "[]").status()).isEqualTo(422);
        assertThat(as("gyoukan1").put(RULES, rules().put("stages", "検討")).errors())
                .containsExactly("stages unreadable");
        assertThat(as("gyoukan1").put(RULES, rules().put("halfYearEnd", 3)).status())
                .isEqualTo(422);
    }

    private void thenTheTrailSaysWhoChangedWhat(String who, String list, String what) {
        List<Entry> entries = timeline.ofRules();
        Entry last = entries.get(entries.size() - 1);
        assertThat(last.person()).isEqualTo(who);
        assertThat(last.answers()).contains(Map.entry(list, what));
    }

    private ObjectNode rules() {
        return (ObjectNode) as("gyoukan1").get(RULES).body();
    }

    private List<String> findingsOf(ChangeId change) {
        List<String> found = new ArrayList<>();
        for (JsonNode f : as("soumu1").get("/api/changes/" + change).body().path("findings")) {
            found.add(f.path("rule").asText() + " " + f.path("place").asText());
        }
        return found;
    }

    private RestClientOf as(String username) {
        return new RestClientOf(port, username, Town.PASSWORD);
    }
}
