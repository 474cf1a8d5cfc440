package jp.shimon.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.shimon.change.ChangeId;
import jp.shimon.change.Changes;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.consultation.Consultations;
import jp.shimon.consultation.OpinionState;
import jp.shimon.consultation.OpinionView;
import jp.shimon.consultation.Opinions;
import jp.shimon.plan.MeasureId;
import jp.shimon.shared.Refused;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.Town;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 附帯意見：numbered when the committee gives them, followed up one by one once the item is adopted. */
@OfficeTest
class FollowUpTest {

    private static final Map<String, Object> TWO = Map.of(
            "outcome", "APPROPRIATE_WITH_OPINION",
            "opinion", "市民への周知を図ること。",
            "opinionYear", 2024,
            "opinion2", "効果を検証すること。",
            "opinionDepartment2", "kikaku");

    @Autowired
    Town town;

    @Autowired
    Consultations consultations;

    @Autowired
    Opinions opinions;

    @Autowired
    Changes changes;

    @Test
    void eachOpinionIsAnsweredByItsDepartmentAndConfirmed() {
        ChangeId change = town.awaitingBundle(town.proposed(town.aMeasure("附帯意見の付く取組")));
        ConsultationId consultation = town.inSession(change);
        town.deliberated(consultation, TWO);
        assertThat(states(consultation)).containsOnly(OpinionState.RECORDED);
        adopt(consultation, Map.of());

        List<OpinionView> two = opinions.of(consultation);
        assertThat(two).extracting(OpinionView::no).containsExactly(1, 2);
        assertThat(two).extracting(OpinionView::department).containsExactly("soumu", "kikaku");
        assertThat(two).extracting(OpinionView::dueYear).containsExactly(2024, null);
        UUID first = two.get(0).id().value();
        UUID second = two.get(1).id().value();

        town.answers("soumu1", "answerOpinion", first, Map.of("policy", "広報紙で知らせる。"));
        town.answers("gyoukan2", "confirmFollowUp", first, Map.of("outcome", "NOT_YET", "reason", "まだ掲載がない"));
        town.answers("soumu2", "answerOpinion", first, Map.of("policy", "4月号で知らせた。"));
        town.answers("gyoukan2", "confirmFollowUp", first);
        town.answers("kikaku1", "answerOpinion", second, Map.of("policy", "指標を定める。", "dueYear", 2025));

        assertThat(states(consultation)).containsExactly(OpinionState.DONE, OpinionState.CONFIRMING);
        assertThat(opinions.one(two.get(0).id()).policy()).isEqualTo("4月号で知らせた。");
        assertThat(town.where(first)).isEmpty();
    }

    @Test
    void theNextHearingOfTheMeasureFindsWhatIsStillOpen() {
        ChangeId change = town.awaitingBundle(town.proposed(town.aMeasure("翌年のヒアリングに戻る取組")));
        ConsultationId consultation = town.inSession(change);
        town.deliberated(consultation, TWO);
        MeasureId measure = changes.head(change).measures().get(0);
        assertThat(consultations.openOpinions(measure)).isEmpty();

        adopt(consultation, Map.of());

        assertThat(consultations.openOpinions(measure))
                .extracting(OpinionView::text)
                .containsExactly("市民への周知を図ること。", "効果を検証すること。");
    }

    @Test
    void whatNoLongerAppliesSaysWhy() {
        ConsultationId consultation = town.inSession(town.awaitingBundle(town.proposed(town.aMeasure("対応の要らなくなる取組"))));
        town.deliberated(consultation, Map.of("outcome", "APPROPRIATE_WITH_OPINION", "opinion", "庁舎整備に合わせること。"));
        adopt(consultation, Map.of());
        UUID only = opinions.of(consultation).get(0).id().value();
        town.answers("soumu1", "answerOpinion", only);

        assertThatThrownBy(() -> town.answers("gyoukan1", "confirmFollowUp", only, Map.of("outcome", "NOT_APPLICABLE")))
                .isInstanceOf(Refused.class);
        town.answers("gyoukan1", "confirmFollowUp", only, Map.of("outcome", "NOT_APPLICABLE", "reason", "庁舎整備が中止になった"));

        assertThat(states(consultation)).containsExactly(OpinionState.NOT_APPLICABLE);
    }

    @Test
    void anItemThatIsNotAdoptedHasNothingToFollow() {
        ConsultationId consultation =
                town.inSession(town.awaitingBundle(town.proposed(town.aMeasure("見送られる附帯意見付きの取組"))));
        town.deliberated(consultation, TWO);

        adopt(consultation, Map.of("item1", "NOT_TAKEN_UP", "reason1", "財源の見通しが立たないため"));

        assertThat(states(consultation)).containsOnly(OpinionState.LAPSED);
    }

    @Test
    void anOpinionWithoutTextIsRefused() {
        ConsultationId consultation = town.inSession(town.awaitingBundle(town.proposed(town.aMeasure("意見の文がない取組"))));

        assertThatThrownBy(() -> town.deliberated(
                        consultation,
                        Map.of("outcome", "APPROPRIATE_WITH_OPINION", "opinion", "意見", "opinionYear3", 2025)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.violations())
                                .extracting(v -> v.field() + " " + v.rule())
                                .containsExactly("opinion3 opinion.textMissing"));
        assertThatThrownBy(() -> town.deliberated(consultation, Map.of("opinion2", "余分な意見")))
                .isInstanceOf(Refused.class);
    }

    private void adopt(ConsultationId consultation, Map<String, ?> decision) {
        town.answers("gyoukan1", "finalizeReport", consultation.value());
        town.answers("shichou1", "decideAdoption", consultation.value(), decision);
    }

    private List<OpinionState> states(ConsultationId consultation) {
        return opinions.of(consultation).stream().map(OpinionView::state).toList();
    }
}
