package jp.shimon.web.change;

import java.util.List;
import jp.shimon.change.ChangeId;
import jp.shimon.change.ChangeView;
import jp.shimon.change.Changes;
import jp.shimon.identity.Person;
import jp.shimon.timeline.Boxes;
import jp.shimon.timeline.Entry;
import jp.shimon.timeline.Timeline;
import jp.shimon.web.page.Page;
import jp.shimon.web.page.YearGrid;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 起案用紙：決裁のための一件書類。 Internal: findings and the reasons to proceed stand here, and never in the committee's paper. */
@Page
class SheetPage {

    private final Changes changes;
    private final Timeline timeline;
    private final Beside beside;

    SheetPage(Changes changes, Timeline timeline, Beside beside) {
        this.changes = changes;
        this.timeline = timeline;
        this.beside = beside;
    }

    @GetMapping("/changes/{id}/sheet")
    String sheet(@PathVariable String id, Person person, Model model) {
        ChangeView view = changes.view(ChangeId.parse(id), person);
        model.addAttribute("view", view);
        model.addAttribute("shown", Shown.of(view));
        model.addAttribute("several", Several.of(view));
        model.addAttribute("years", YearGrid.columns(view.years()));
        List<Entry> entries = timeline.ofChange(view.head().id().value());
        model.addAttribute("entries", entries);
        model.addAttribute("boxes", Boxes.of(view, entries));
        model.addAttribute("beside", beside.of(view));
        return "change/sheet";
    }
}
