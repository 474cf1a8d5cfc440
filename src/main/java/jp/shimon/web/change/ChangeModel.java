package jp.shimon.web.change;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import jp.shimon.change.ChangeId;
import jp.shimon.change.ChangeView;
import jp.shimon.change.Changes;
import jp.shimon.dashboard.Dashboard;
import jp.shimon.identity.Person;
import jp.shimon.process.Drawings;
import jp.shimon.shared.Refused;
import jp.shimon.timeline.Boxes;
import jp.shimon.timeline.Entry;
import jp.shimon.timeline.Timeline;
import jp.shimon.web.page.Statuses;
import jp.shimon.web.page.Wrongs;
import jp.shimon.web.page.YearGrid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** 変更案の画面に載せるもの。 */
@Component
class ChangeModel {

    private final Changes changes;
    private final Dashboard dashboard;
    private final Timeline timeline;
    private final Drawings drawings;
    private final Beside beside;

    ChangeModel(Changes changes, Dashboard dashboard, Timeline timeline, Drawings drawings, Beside beside) {
        this.changes = changes;
        this.dashboard = dashboard;
        this.timeline = timeline;
        this.drawings = drawings;
        this.beside = beside;
    }

    /** What somebody does on the page of a change, and what they typed for it. */
    record Act(
            ChangeId change,
            String verb,
            @Nullable String reason,
            @Nullable String people) {}

    /** Refused, the page comes back with the sentence and with the reason as it was typed. */
    String act(Act act, Runnable move, Person person, Model model, HttpServletResponse response) {
        try {
            move.run();
            return "redirect:/changes/" + act.change() + "?" + act.verb();
        } catch (Refused refused) {
            if (refused.why() == Refused.Why.FORBIDDEN) {
                throw refused;
            }
            response.setStatus(Statuses.of(refused));
            model.addAttribute("typedReason", act.reason());
            model.addAttribute("typedPeople", act.people());
            model.addAttribute("verb", act.verb());
            return page(
                    act.change(),
                    Wrongs.of(refused, field -> field.isEmpty() ? "" : act.verb() + "-" + field),
                    person,
                    model);
        }
    }

    String page(ChangeId id, Wrongs wrongs, Person person, Model model) {
        ChangeView view = changes.view(id, person);
        List<Entry> entries = timeline.ofChange(id.value());
        Beside.Facts facts = beside.of(view);
        model.addAttribute("view", view);
        model.addAttribute("around", changes.surroundings(id));
        model.addAttribute("person", person);
        model.addAttribute("shown", Shown.of(view));
        model.addAttribute("several", Several.of(view));
        model.addAttribute("years", YearGrid.columns(view.years()));
        model.addAttribute("waiting", dashboard.of(id));
        model.addAttribute("track", drawings.track(id.value()).orElse(null));
        model.addAttribute("entries", entries);
        model.addAttribute("sentBack", SentBack.last(view, entries));
        model.addAttribute("boxes", Boxes.of(view, entries));
        model.addAttribute("beside", facts);
        model.addAttribute("unseen", facts.unseenBy(person.username()));
        model.addAttribute("severities", FindingGroup.bySeverity(FindingGroup.of(view)));
        model.addAttribute("may", May.of(view, person));
        model.addAttribute("wrongs", wrongs);
        return "change/change";
    }
}
