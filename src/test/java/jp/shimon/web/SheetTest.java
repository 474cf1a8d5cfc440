package jp.shimon.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import jp.shimon.change.ChangeId;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.RestClientOf;
import jp.shimon.testing.Town;
import jp.shimon.testing.WebSession;
import jp.shimon.timeline.Entry;
import jp.shimon.timeline.Timeline;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 進めた理由：on the trail and on the internal sheet of a change, and never in the committee's paper. */
@OfficeTest
class SheetTest {

    private static final String WHY = "目標は令和6年度までに達成するため";

    @LocalServerPort
    int port;

    @Autowired
    Town town;

    @Autowired
    Timeline timeline;

    @Test
    void 提出すると_誰がどの指摘をどの理由で進めたかが経過に残る() {
        ChangeId change = town.proposed(town.aMeasure("理由が経過に残る取組"));

        List<Entry> reasons = timeline.ofChange(change.value()).stream()
                .filter(entry -> entry.key().equals("proceed"))
                .toList();

        assertThat(reasons)
                .extracting(Entry::person, Entry::answers)
                .containsExactly(
                        tuple("soumu1", Map.of("rule", "V01", "places", "after.schedule.2025")),
                        tuple(
                                "soumu1",
                                Map.of("rule", "V02", "places", "before.yearPlans.2024 before.yearPlans.2025")));
        assertThat(reasons.get(0).reason()).contains(WHY);
    }

    @Test
    void 起案用紙に_指摘と場所と理由と経過が載る() {
        ChangeId change = town.proposed(town.aMeasure("起案用紙になる取組"));
        town.answers("soumu2", "approveProposal", change.value());

        String sheet = WebSession.of(port, "soumu2")
                .get("/changes/" + change + "/sheet")
                .body();

        assertThat(sheet).contains("起案用紙", "庁内用", "変更後・年度計画欄・令和7年度", WHY, "「施行実施」は「試行実施」", "変更案の承認について答えた");
    }

    @Test
    void 見てよい人だけが起案用紙を開ける() {
        ChangeId change = town.proposedAddition("ほかの課には見せない追加");

        assertThat(WebSession.of(port, "soumu1")
                        .get("/changes/" + change + "/sheet")
                        .statusCode())
                .isEqualTo(403);
        assertThat(WebSession.of(port, "kanri1")
                        .get("/changes/" + change + "/sheet")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void 変更案の画面に_重さごとに並び_場所へ行ける() {
        ChangeId change = town.proposed(town.aMeasure("指摘が並ぶ取組"));

        String page = WebSession.of(port, "soumu1").get("/changes/" + change).body();

        assertThat(page.indexOf("要理由")).isLessThan(page.lastIndexOf("注意"));
        for (String place : List.of(
                "after.schedule.2025",
                "before.yearPlans.2024",
                "after.schedule.2022",
                "after.yearPlans.2023",
                "after.goals.1",
                "reason.ratingReason")) {
            assertThat(page).contains("href=\"#" + place + "\"").contains("id=\"" + place + "\"");
        }
    }

    @Test
    void 委員会の資料には_指摘も理由も載らない() {
        ConsultationId consultation = town.issued(town.awaitingBundle(town.proposed(town.aMeasure("資料に理由のない取組"))));
        RestClientOf secretary = new RestClientOf(port, "gyoukan1", Town.PASSWORD);

        for (String form : List.of("html", "json")) {
            String paper = secretary
                    .get("/api/consultations/" + consultation + "/paper." + form)
                    .text();
            assertThat(paper).contains("資料に理由のない取組").doesNotContain(WHY, "指摘", "進める理由", "proceed", "finding");
        }
    }
}
