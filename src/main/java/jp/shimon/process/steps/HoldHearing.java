package jp.shimon.process.steps;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.shimon.change.Changes;
import jp.shimon.hearing.Achievement;
import jp.shimon.hearing.HearingRecord;
import jp.shimon.hearing.ProgressView;
import jp.shimon.hearing.Reviews;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.plan.Plans;
import jp.shimon.process.Field;
import org.springframework.stereotype.Component;

/** ヒアリング結果を記録する（事務局）。 The first option is what the department's reply comes to. */
@Component
class HoldHearing extends HearingStep {

    HoldHearing(Reviews reviews, Changes changes, Plans plans) {
        super(reviews, changes, plans);
    }

    @Override
    public String key() {
        return "holdHearing";
    }

    @Override
    public Doers doers(Case at) {
        return Doers.having(Role.SECRETARIAT);
    }

    @Override
    public List<Field> fields(Case at) {
        return List.of(
                Field.date("heldOn").mustBeFilled(),
                Field.text("participants"),
                Field.select("achievement", options("achievement", achievements(at))),
                Field.bool("targetChanged").with(retargeted(at)),
                Field.longText("hearingNotes"));
    }

    private String[] achievements(Case at) {
        ProgressView reply = hearing(at).progress();
        Achievement first = reply == null ? Achievement.NOT_ACHIEVED : reply.achievement();
        return Stream.concat(Stream.of(first), Stream.of(Achievement.values()))
                .distinct()
                .map(Enum::name)
                .toArray(String[]::new);
    }

    @Override
    public Map<String, Object> take(Answers answers, Person by, Case at) {
        Achievement achievement = Achievement.valueOf(answers.given("achievement"));
        boolean targetChanged = answers.yes("targetChanged");
        reviews.held(
                at.hearing(),
                new HearingRecord(
                        answers.date("heldOn"),
                        answers.text("participants"),
                        achievement,
                        targetChanged,
                        answers.text("hearingNotes")));
        return Map.of("achievement", achievement.name(), "targetChanged", targetChanged);
    }

    @Override
    public String reasonField() {
        return "hearingNotes";
    }
}
