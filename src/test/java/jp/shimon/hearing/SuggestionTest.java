package jp.shimon.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** 評価案：what the table suggests, in the words of any city's scale. */
class SuggestionTest {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final DmnDecision RATING = rating();

    @Property
    void theFirstOptionIsTheSuggestedOneAndNeedsNoReason(
            @ForAll("scales") List<RatingView> scale,
            @ForAll("goals") List<Achievement> goals,
            @ForAll boolean targetChanged) {
        RatingGroup suggested = suggested(Achievement.of(goals), targetChanged);

        List<RatingView> options = Suggestion.first(scale, suggested);

        assertThat(options).containsExactlyInAnyOrderElementsOf(scale);
        assertThat(Suggestion.overridden(scale, suggested, options.get(0))).isFalse();
        Suggestion.in(scale, suggested)
                .ifPresent(group -> assertThat(options.get(0).group()).isEqualTo(group));
    }

    @Property
    void whoDecidesForAnotherGroupOverridesTheSuggestion(
            @ForAll("scales") List<RatingView> scale, @ForAll RatingGroup suggested) {
        Optional<RatingGroup> meant = Suggestion.in(scale, suggested);

        assertThat(scale)
                .allSatisfy(option -> assertThat(Suggestion.overridden(scale, suggested, option))
                        .isEqualTo(meant.isPresent() && meant.get() != option.group()));
    }

    @Property
    void aTargetThatMovedIsNeverSuggestedAsBelow(@ForAll("goals") List<Achievement> goals) {
        assertThat(suggested(Achievement.of(goals), true)).isEqualTo(RatingGroup.NOT_DETERMINABLE);
    }

    @Property
    void allGoalsReachedIsOnPlanAndOneMissedIsBelow(@ForAll("goals") List<Achievement> goals) {
        RatingGroup suggested = suggested(Achievement.of(goals), false);

        if (Set.copyOf(goals).equals(Set.of(Achievement.ACHIEVED))) {
            assertThat(suggested).isEqualTo(RatingGroup.ON);
        }
        if (goals.contains(Achievement.NOT_ACHIEVED)) {
            assertThat(suggested).isEqualTo(RatingGroup.BELOW);
        }
    }

    @Example
    void aScaleWithoutAnythingBetterThanOnPlanSaysOnPlan() {
        List<RatingView> scale = scale(RatingGroup.ON, RatingGroup.BELOW);

        assertThat(Suggestion.in(scale, RatingGroup.ABOVE)).contains(RatingGroup.ON);
        assertThat(Suggestion.in(scale, RatingGroup.NOT_DETERMINABLE)).isEmpty();
    }

    @Provide
    Arbitrary<List<RatingView>> scales() {
        return Arbitraries.of(RatingGroup.class)
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .map(groups -> scale(groups.toArray(RatingGroup[]::new)));
    }

    @Provide
    Arbitrary<List<Achievement>> goals() {
        return Arbitraries.of(Achievement.class).list().ofMinSize(1).ofMaxSize(5);
    }

    private static List<RatingView> scale(RatingGroup... groups) {
        List<RatingView> scale = new ArrayList<>();
        for (RatingGroup group : groups) {
            scale.add(new RatingView("C" + scale.size(), "評価" + scale.size(), group));
        }
        return scale;
    }

    private static RatingGroup suggested(Achievement achievement, boolean targetChanged) {
        VariableMap known = Variables.createVariables()
                .putValue("achievement", achievement.name())
                .putValue("targetChanged", targetChanged);
        return RatingGroup.valueOf(ENGINE.evaluateDecisionTable(RATING, known).getSingleEntry());
    }

    private static DmnDecision rating() {
        InputStream table = SuggestionTest.class.getResourceAsStream("/bpmn/rating.dmn");
        return ENGINE.parseDecision("rating", table);
    }
}
