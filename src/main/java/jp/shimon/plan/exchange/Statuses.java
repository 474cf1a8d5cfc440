package jp.shimon.plan.exchange;

import java.util.Arrays;
import java.util.List;
import jp.shimon.plan.MeasureStatus;
import jp.shimon.shared.Violation;
import org.jspecify.annotations.Nullable;

/** 状態の言葉を読む。 */
final class Statuses {

    private Statuses() {}

    static @Nullable MeasureStatus read(String text, CellAt at, List<Violation> violations) {
        for (MeasureStatus status : MeasureStatus.values()) {
            if (SheetWords.means("status." + status, text)) {
                return status;
            }
        }
        List<String> words = Arrays.stream(MeasureStatus.values())
                .map(status -> SheetWords.first("status." + status))
                .toList();
        violations.add(at.violation("exchange.word", text, String.join(" / ", words)));
        return null;
    }
}
