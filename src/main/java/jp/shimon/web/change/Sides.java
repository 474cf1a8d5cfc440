package jp.shimon.web.change;

import java.util.List;
import java.util.Map;
import jp.shimon.change.ChangeView;
import jp.shimon.change.Frame;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.Standing;
import org.jspecify.annotations.Nullable;

/** 変更前と変更後を、種類に応じた形で：one content, several, or the plan's frame. */
final class Sides {

    private Sides() {}

    static @Nullable Object before(ChangeView view) {
        if (view.head().ofTheFrame()) {
            Frame frame = view.frame();
            return frame.yearsWere()
                    .<Object>map(years -> Map.of("fiscalYears", years))
                    .orElseGet(() -> frame.nodeWas() == null ? null : Map.of("name", frame.nodeWas()));
        }
        return of(view.before().stream().map(Standing::content).toList());
    }

    static @Nullable Object after(ChangeView view) {
        if (view.head().ofTheFrame()) {
            Frame frame = view.frame();
            return frame.years()
                    .<Object>map(years -> Map.of("fiscalYears", years))
                    .orElseGet(() -> Map.of("name", String.valueOf(frame.nodeName())));
        }
        return of(view.after());
    }

    private static @Nullable Object of(List<MeasureContent> contents) {
        return contents.size() == 1 ? contents.get(0) : contents.isEmpty() ? null : contents;
    }
}
