package jp.shimon.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shimon.change.ChangeForm;
import jp.shimon.change.ChangeHead;
import jp.shimon.change.ChangeId;
import jp.shimon.change.ChangeStatus;
import jp.shimon.change.Changes;
import jp.shimon.change.Conflict;
import jp.shimon.change.Conflict.Side;
import jp.shimon.change.RebaseView;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.plan.MeasureContent;
import jp.shimon.shared.Refused;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.Town;
import jp.shimon.testing.WebSession;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 競合：two open changes of one measure know of each other, and the later one is brought up to date by cell. */
@OfficeTest
class ConflictTest {

    @LocalServerPort
    int port;

    @Autowired
    Town town;

    @Autowired
    Cases cases;

    @Autowired
    Desk desk;

    @Autowired
    Changes changes;

    @Test
    void twoOpenChangesOfOneMeasureKnowOfEachOther() {
        String measure = town.aMeasure("二人が変える取組");
        ChangeId first = town.proposed(measure);
        ChangeId second = drafted(measure, "yearPlans", 2025, "別の部署の案");

        assertThat(changes.surroundings(first).alsoOpen())
                .extracting(ChangeHead::id)
                .containsExactly(second);
        assertThat(changes.surroundings(second).alsoOpen())
                .extracting(ChangeHead::id)
                .containsExactly(first);
    }

    @Test
    void twoOpenChangesOfOneNodeKnowOfEachOther() {
        ChangeId first = renamed("Ⅱ-2", "一人目の名称");
        ChangeId second = renamed("Ⅱ-2", "二人目の名称");
        ChangeId elsewhere = renamed("Ⅱ-2-(1)", "別の項目の名称");

        assertThat(changes.surroundings(first).alsoOpen())
                .extracting(ChangeHead::id)
                .containsExactly(second);
        assertThat(changes.surroundings(second).alsoOpen())
                .extracting(ChangeHead::id)
                .containsExactly(first);
        assertThat(changes.surroundings(elsewhere).alsoOpen()).isEmpty();

        cases.withdraw(second, "一人目の案に任せる。", town.person("soumu1"));
        cases.withdraw(elsewhere, "改めない。", town.person("soumu1"));
        assertThat(changes.surroundings(first).alsoOpen()).isEmpty();
        cases.withdraw(first, "改めない。", town.person("soumu1"));
    }

    private ChangeId renamed(String node, String name) {
        return cases.propose(
                town.form(0, form -> {
                    form.put("kind", "RENAME").put("node", node);
                    form.remove("review");
                    form.remove("measure");
                    ((ObjectNode) form.get("after")).removeAll().put("name", name);
                }),
                town.person("soumu1"));
    }

    @Test
    void whatTheAdoptedOneDidNotTouchIsBroughtTogetherWithoutAsking() {
        String measure = town.aMeasure("欄の違う二つの案");
        ChangeId later = titled(measure, "あとの案の名称");
        adopted(measure);

        assertThatThrownBy(() -> cases.submit(later, town.person("soumu1")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.violations().get(0).rule()).isEqualTo("change.baseMoved"));
        RebaseView view = changes.rebasing(later, town.person("soumu1"));
        assertThat(view.moved()).isTrue();
        assertThat(view.conflicts()).isEmpty();
        cases.rebase(later, view.version(), Map.of(), town.person("soumu1"));
        cases.submit(later, town.person("soumu1"));

        MeasureContent content = changes.view(later).after().get(0);
        assertThat(content.title()).isEqualTo("あとの案の名称");
        assertThat(content.entryOf(2024).orElseThrow().text()).isEqualTo(Town.R6);
        assertThat(changes.surroundings(later).baseMoved()).isFalse();
    }

    @Test
    void aCellThatBothChangedIsAskedAndNothingChangesUntilItIsAnswered() {
        String measure = town.aMeasure("同じ欄の二つの案");
        ChangeId later = drafted(measure, "schedule", 2024, "ルールの再検討");
        adopted(measure);
        RebaseView view = changes.rebasing(later, town.person("soumu1"));
        assertThat(view.conflicts()).extracting(Conflict::place).contains("schedule.2024");

        assertThatThrownBy(() -> cases.rebase(later, view.version(), Map.of(), town.person("soumu1")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.violations())
                                .extracting(violation -> violation.field())
                                .contains("schedule.2024"));
        assertThat(changes.surroundings(later).baseMoved()).isTrue();

        String page = WebSession.of(port, "soumu1")
                .get("/changes/" + later.value() + "/rebase")
                .body();
        assertThat(page).contains("ルールの再検討", Town.R6, "choice.schedule.2024");

        Map<String, Side> choices =
                view.conflicts().stream().collect(Collectors.toMap(Conflict::place, conflict -> Side.MINE));
        cases.rebase(later, view.version(), choices, town.person("soumu1"));
        assertThat(changes.view(later)
                        .after()
                        .get(0)
                        .entryOf(2024)
                        .orElseThrow()
                        .text())
                .isEqualTo("ルールの再検討");
        assertThat(changes.view(later)
                        .before()
                        .get(0)
                        .content()
                        .entryOf(2024)
                        .orElseThrow()
                        .text())
                .isEqualTo(Town.R6);
    }

    @Test
    void rewritingADraftDoesNotSilentlyTakeTheNewPlanForItsBase() {
        String measure = town.aMeasure("書き直しても出発点は変わらない");
        ChangeId later = titled(measure, "一度目の名称");
        adopted(measure);

        cases.rewrite(later, title(measure, "二度目の名称"), town.person("soumu1"));

        assertThat(changes.surroundings(later).baseMoved()).isTrue();
        assertThat(changes.view(later).before().get(0).content().entryOf(2024)).isEmpty();
    }

    @Test
    void headquartersSendsBackWhatStartsFromAnOldPlan() {
        String measure = town.aMeasure("付議の前に改定された取組");
        ChangeId later = town.awaitingBundle(town.proposed(measure));
        adopted(measure);
        ConsultationId consultation = town.bundled(later);
        town.answers("gyoukan1", "prepareConsultation", consultation.value());

        town.answers("honbu1", "headquartersDecision", consultation.value());

        assertThat(town.where(later.value())).containsExactly("reviseProposal");
        assertThat(town.statusOf(later)).isEqualTo(ChangeStatus.IN_REVIEW);
    }

    /** Another change of the measure is adopted meanwhile; it gives R6 its text. */
    private void adopted(String measure) {
        ConsultationId consultation = town.inSession(town.awaitingBundle(town.proposed(measure)));
        town.deliberated(consultation, Map.of());
        town.answers("gyoukan1", "finalizeReport", consultation.value());
        town.answers("shichou1", "decideAdoption", consultation.value());
    }

    private ChangeId titled(String measure, String title) {
        return cases.draft(title(measure, title), town.person("soumu1"));
    }

    private ChangeForm title(String measure, String title) {
        return town.form(0, node -> {
            node.put("measure", measure);
            ((ObjectNode) node.putObject("after")).put("title", title);
        });
    }

    private ChangeId drafted(String measure, String part, int year, String text) {
        return cases.draft(
                town.form(0, node -> {
                    node.put("measure", measure);
                    ObjectNode after = node.putObject("after");
                    if (part.equals("schedule")) {
                        after.putArray("schedule")
                                .addObject()
                                .put("from", year)
                                .put("to", year)
                                .put("text", text);
                    } else {
                        ObjectNode plan =
                                after.putArray("yearPlans").addObject().put("year", year);
                        plan.putArray("lines").add(text);
                    }
                }),
                town.person("soumu1"));
    }
}
