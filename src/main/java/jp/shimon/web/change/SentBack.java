package jp.shimon.web.change;

import java.util.List;
import jp.shimon.change.ChangeView;
import jp.shimon.timeline.Entry;
import org.jspecify.annotations.Nullable;

/** 差戻しの理由。 */
final class SentBack {

    private SentBack() {}

    /** What was said last to the drafter who has it now; nothing where they pulled it back themselves. */
    static @Nullable Entry last(ChangeView view, List<Entry> entries) {
        return entries.stream()
                .filter(entry -> view.head().withDrafter())
                .filter(entry -> entry.key().equals("pullBack") || returns(entry))
                .reduce((earlier, later) -> later)
                .filter(SentBack::returns)
                .orElse(null);
    }

    private static boolean returns(Entry entry) {
        return "SEND_BACK".equals(entry.answers().get("outcome"));
    }
}
