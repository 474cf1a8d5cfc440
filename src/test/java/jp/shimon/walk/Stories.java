package jp.shimon.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.shimon.approval.RouteRules;
import jp.shimon.change.ChangeId;
import jp.shimon.change.ChangeStatus;
import jp.shimon.consultation.Announcing;
import jp.shimon.consultation.BundleForm;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.consultation.Deciding;
import jp.shimon.consultation.DecidingRules;
import jp.shimon.consultation.OnPaper;
import jp.shimon.consultation.Opinions;
import jp.shimon.identity.Person;
import jp.shimon.shared.Refused;
import jp.shimon.testing.Town;

/** 別の道：where a setting, a second item or a person who is away leads, step by step, on the shortest way there. */
final class Stories {

    private static final Map<String, Object> CARRIED_OVER = Map.of("outcome", "CARRIED_OVER");
    private static final LocalDate ON_PAPER = LocalDate.of(2024, 2, 1);

    private final Bench bench;
    private final Beginnings begin;
    private final Doing doing;

    Stories(Bench bench, Beginnings begin) {
        this.bench = bench;
        this.begin = begin;
        this.doing = new Doing(bench);
    }

    /** 一部答申：one item is answered, the other waits, then is waited for no longer, then is answered itself. */
    void reportedInPart() {
        Affair one = begin.awaitingBundle("gyoukaku");
        Affair two = begin.awaitingBundle("gyoukaku");
        ConsultationId bundle = bench.town().bundled(one.change(), two.change());
        one.bundled(bundle);
        two.bundled(bundle);
        Walker walker = new Walker(bench, one)
                .steps("prepareConsultation", "headquartersDecision", "approveConsultation", "convene")
                .steps("recordAttendance", "deliberateItem")
                .step("deliberateItem", CARRIED_OVER)
                .steps("chooseReporting", "convene", "recordAttendance")
                .step("deliberateItem", CARRIED_OVER)
                .step("chooseReporting", Map.of("reporting", "PARTIAL"))
                .steps("finalizeReport", "decideAdoption", "publishPlan", "convene", "reportToCouncil")
                .steps("recordAttendance", "deliberateItem", "finalizeReport", "decideAdoption");
        assertThat(List.of(one.status(), two.status())).containsOnly(ChangeStatus.ADOPTED);
        walker.steps("publishPlan", "reportToCouncil");
    }

    /** 公表と議会報告の順。 */
    void announced(Announcing order, DecidingRules rules, String... steps) {
        Person secretariat = bench.town().person("gyoukan1");
        Deciding before = rules.current().deciding();
        Deciding now = new Deciding(before.organ(), before.recording(), order);
        rules.revise(now, rules.current().version(), secretariat);
        try {
            Affair affair = begin.awaitingBundle("gyoukaku");
            doing.does(Move.verb(Move.Kind.BUNDLE, "gyoukan1"), affair);
            new Walker(bench, affair)
                    .steps("prepareConsultation")
                    .step("headquartersDecision", Map.of("item1", "MINOR"))
                    .steps("decideAdoption")
                    .steps(steps);
            assertThat(affair.open()).isEmpty();
        } finally {
            rules.revise(before, rules.current().version(), secretariat);
        }
    }

    /** 後閲を決まりで：everybody who could approve or concur is away, and looks at it afterwards. */
    void passedOverByRule() {
        passOver(true);
        try {
            doing.whileAway(List.of("soumu2", "kikaku1"), null, () -> {
                Affair affair = begin.revised();
                assertThat(affair.open("checkProposal")).isPresent();
                beside("postView", "soumu2", affair.change(), Map.of());
                beside("postView", "kikaku1", affair.change(), Map.of());
            });
        } finally {
            passOver(false);
        }
    }

    private void passOver(boolean on) {
        RouteRules now = bench.routes().current();
        RouteRules next = new RouteRules(now.version(), on, now.deciders(), now.superiors());
        bench.routes().revise(next, bench.town().person("gyoukan1"));
    }

    /** 職務分離の例外：allowed where nobody may, and confirmed, or not. */
    void exception(String drafter, String department, Map<String, Object> confirmation) {
        ChangeId change = begin.added(drafter, department).change();
        String task = bench.desk().openTask("approveProposal", change.value()).orElseThrow();
        bench.duties().allow(task, "soumu2", "課長が欠けている", bench.town().person("kanri1"));
        bench.town().complete("soumu2", task, Map.of());
        assertThat(bench.town().where(change.value())).containsExactly("checkProposal");
        beside("confirmOverride", "honbu1", change, confirmation);
    }

    /** A task beside the case. */
    private void beside(String step, String who, ChangeId change, Map<String, Object> answer) {
        String task = bench.dashboard().of(change).stream()
                .filter(waiting -> waiting.step().equals(step) && mayDo(who, waiting.task()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        step + " for " + who + " in " + bench.dashboard().of(change)))
                .task();
        bench.town().complete(who, task, answer);
        assertThat(bench.dashboard().tasks(List.of(task))).isEmpty();
    }

    private boolean mayDo(String who, String task) {
        try {
            return bench.desk().task(task, bench.person(who)).id().equals(task);
        } catch (Refused notTheirs) {
            return false;
        }
    }

    /** 途中から：approved on paper, entered at the check. */
    void enteredAtTheCheck() {
        Affair affair = begin.enteredAtTheCheck(ON_PAPER);
        new Agreement(bench).holds(affair, "entered at the check");
        new Walker(bench, affair).steps("checkProposal");
    }

    /** 途中から：諮問まで紙で済んだ。 */
    void enteredAsIssued() {
        Affair affair = begin.awaitingBundle("gyoukaku");
        BundleForm form = new BundleForm(
                "gyoukaku", null, null, 2023, 2, 2, List.of(affair.change().toString()));
        OnPaper letter = new OnPaper("道諮第1号", ON_PAPER, "紙で諮問した。");
        affair.bundled(bench.running().enterIssued(form, letter, bench.town().person("gyoukan1")));
        new Walker(bench, affair).steps("convene", "recordAttendance").toTheEnd();
        assertThat(affair.status()).isEqualTo(ChangeStatus.ADOPTED);
    }

    /** 附帯意見：answered, not yet met, answered again, met; and one that does not apply any more. */
    void followedUp(Opinions opinions) {
        Affair affair = begin.awaitingBundle("gyoukaku");
        new Walker(bench, affair)
                .answering(
                        "deliberateItem",
                        Map.of("outcome", "APPROPRIATE_WITH_OPINION", "opinion", "周知を図ること", "opinion2", "検証すること"))
                .toTheEnd();
        List<UUID> two = opinions.of(affair.bundle().orElseThrow()).stream()
                .map(opinion -> opinion.id().value())
                .toList();
        Town town = bench.town();
        Map<String, Object> notYet = Map.of("outcome", "NOT_YET", "reason", "まだ掲載がない");
        town.answers("soumu1", "answerOpinion", two.get(0));
        town.answers("gyoukan2", "confirmFollowUp", two.get(0), notYet);
        town.answers("soumu2", "answerOpinion", two.get(0));
        town.answers("gyoukan2", "confirmFollowUp", two.get(0));
        town.answers("soumu1", "answerOpinion", two.get(1));
        town.answers(
                "gyoukan2", "confirmFollowUp", two.get(1), Map.of("outcome", "NOT_APPLICABLE", "reason", "前提がなくなった"));
        assertThat(two).allMatch(opinion -> town.where(opinion).isEmpty());
    }
}
