package jp.shimon.process.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.shimon.change.Changes;
import jp.shimon.hearing.Grounds;
import jp.shimon.hearing.RatingGroup;
import jp.shimon.hearing.Reviews;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.plan.Plans;
import jp.shimon.process.Field;
import jp.shimon.process.Option;
import org.springframework.stereotype.Component;

/** 評価を確定する（事務局）。 The table suggests, a person decides; not one who drafted a change that cites it. */
@Component
class Rate extends HearingStep {

    Rate(Reviews reviews, Changes changes, Plans plans) {
        super(reviews, changes, plans);
    }

    @Override
    public String key() {
        return "rate";
    }

    @Override
    public Doers doers(Case at) {
        return Doers.having(Role.SECRETARIAT)
                .except(citing(at).stream()
                        .flatMap(head -> Stream.of(head.drafters()))
                        .toArray(String[]::new));
    }

    @Override
    public List<Field> fields(Case at) {
        List<Option> options = reviews.options(at.hearing(), suggestion(at)).stream()
                .map(option -> Option.verbatim(option.code(), option.label()))
                .toList();
        Citing citing = goalsToCite(at);
        Field reason = Field.longText("reason");
        List<Field> fields = new ArrayList<>();
        fields.add(Field.select("outcome", options));
        fields.addAll(citing.fields());
        fields.add(citing.onlyAReason() && suggestion(at) == RatingGroup.BELOW ? reason.mustBeFilled() : reason);
        return fields;
    }

    private Citing goalsToCite(Case at) {
        return new Citing(goals(at), reviews.head(at.hearing()).review().fiscalYear());
    }

    @Override
    public Map<String, Object> take(Answers answers, Person by, Case at) {
        Grounds grounds = goalsToCite(at).grounds(answers);
        reviews.rate(at.hearing(), answers.outcome(), suggestion(at), grounds, by);
        return Map.of();
    }

    private static RatingGroup suggestion(Case at) {
        return RatingGroup.valueOf(at.variable("suggestion"));
    }
}
