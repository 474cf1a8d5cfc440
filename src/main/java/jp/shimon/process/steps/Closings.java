package jp.shimon.process.steps;

import java.util.List;
import java.util.stream.Stream;
import jp.shimon.consultation.Closing;
import jp.shimon.consultation.ClosingHow;
import jp.shimon.process.Field;
import org.jspecify.annotations.Nullable;

/** 非公開の理由と議決を尋ねる欄。 */
final class Closings {

    private static final int VOTES = 999;

    private Closings() {}

    static List<Field> fields(@Nullable Closing planned) {
        String[] ways = Stream.of(ClosingHow.values()).map(Enum::name).toArray(String[]::new);
        return List.of(
                Field.longText("closedReason").with(planned == null ? null : planned.reason()),
                Field.select("closing", Step.options("closing", ways))
                        .with(ways[0])
                        .optional(),
                Field.integer("closedFor", 0, VOTES),
                Field.integer("closedAgainst", 0, VOTES));
    }

    static Closing of(Answers answers) {
        return new Closing(
                answers.text("closedReason"),
                ClosingHow.valueOf(answers.given("closing")),
                answers.integer("closedFor"),
                answers.integer("closedAgainst"));
    }
}
