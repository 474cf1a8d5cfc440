package jp.shimon.consultation;

import java.util.ArrayList;
import java.util.List;
import jp.shimon.shared.Texts;
import jp.shimon.shared.Violation;
import org.jspecify.annotations.Nullable;

/** 報告事項：a change that needs no deliberation, or a topic in words. Exactly one of the two. */
public record Reported(@Nullable String change, @Nullable String topic) {

    private static final int TOPIC = 200;

    List<Violation> violations() {
        List<Violation> violations = new ArrayList<>();
        if (Texts.blank(change) == Texts.blank(topic)) {
            violations.add(Violation.of("topic", "meeting.topicOrChange"));
        }
        Texts.check("topic", topic, TOPIC).ifPresent(violations::add);
        return violations;
    }
}
