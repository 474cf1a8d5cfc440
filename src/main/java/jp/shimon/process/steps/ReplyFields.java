package jp.shimon.process.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.shimon.hearing.Achievement;
import jp.shimon.hearing.GoalResult;
import jp.shimon.hearing.MeasureReply;
import jp.shimon.hearing.Question;
import jp.shimon.hearing.RatingView;
import jp.shimon.plan.Goal;
import jp.shimon.process.Field;
import jp.shimon.process.Option;
import jp.shimon.shared.Sentence;

/**
 * 照会の入力欄：取組項目ごとに、報告の有無、実績、目標ごとの達成、自己評価。 The fields of a measure end with its number in the
 * department's list.
 *
 * @param scale the options of the round's scale, for the department's own rating
 */
record ReplyFields(List<Question> questions, List<RatingView> scale) {

    private static final String REPORTED = "REPORTED";
    private static final String NOTHING = "NOTHING";
    private static final String NONE = "NONE";

    /** Nobody is thought to have reached a goal just because the question was passed over. */
    private static final Achievement UNTOUCHED = Achievement.NOT_ACHIEVED;

    List<Field> fields() {
        return questions.stream().flatMap(this::block).toList();
    }

    private Stream<Field> block(Question question) {
        List<Field> block = new ArrayList<>();
        block.add(Field.select("report", Step.options("report", REPORTED, NOTHING))
                .labelled(label("report", question))
                .named(name("report", question)));
        block.add(Field.longText("result")
                .mustBeFilled()
                .labelled(label("result", question))
                .named(name("result", question)));
        for (int i = 0; i < question.goals().size(); i++) {
            block.add(goal(question, i));
        }
        block.add(Field.select("self", selfRatings())
                .with(NONE)
                .optional()
                .labelled(label("self", question))
                .named(name("self", question)));
        return block.stream();
    }

    private static Field goal(Question question, int i) {
        Goal goal = question.goals().get(i);
        return Field.select("goal", Step.options("achievement", "ACHIEVED", "PARTLY", "NOT_ACHIEVED"))
                .with(UNTOUCHED.name())
                .labelled(Sentence.of("field.ofMeasure.goal", question.path(), question.title(), goal.text()))
                .named(goalName(question, i));
    }

    private List<Option> selfRatings() {
        return Stream.concat(
                        Step.options("self", NONE).stream(),
                        scale.stream().map(option -> Option.verbatim(option.code(), option.label())))
                .toList();
    }

    List<MeasureReply> replies(Answers answers) {
        return questions.stream().map(question -> reply(question, answers)).toList();
    }

    private MeasureReply reply(Question question, Answers answers) {
        String self = answers.text(name("self", question));
        List<GoalResult> goals = new ArrayList<>();
        for (int i = 0; i < question.goals().size(); i++) {
            goals.add(new GoalResult(
                    question.goals().get(i).text(), Achievement.valueOf(answers.given(goalName(question, i)))));
        }
        return new MeasureReply(
                question.measure(),
                answers.given(name("result", question)),
                answers.given(name("report", question)).equals(NOTHING),
                goals,
                self == null || self.equals(NONE) ? null : self);
    }

    private static Sentence label(String field, Question question) {
        return Sentence.of("field.ofMeasure." + field, question.path(), question.title());
    }

    private static String name(String field, Question question) {
        return field + question.no();
    }

    private static String goalName(Question question, int i) {
        return "goal" + question.no() + "_" + (i + 1);
    }
}
