package jp.shimon.web.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.shimon.change.ChangeId;
import jp.shimon.change.Changes;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.consultation.ConsultationView;
import jp.shimon.consultation.Consultations;
import jp.shimon.consultation.ItemId;
import jp.shimon.consultation.ItemView;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import jp.shimon.process.TaskView;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** 判断の材料：what the record says of the matter, the same above Tasklist's form and above the form of our own page. */
@Component
class Evidence {

    private final Changes changes;
    private final Consultations consultations;
    private final Accounts accounts;
    private final ReviewMatter reviews;
    private final OpinionMatter opinions;

    Evidence(
            Changes changes,
            Consultations consultations,
            Accounts accounts,
            ReviewMatter reviews,
            OpinionMatter opinions) {
        this.changes = changes;
        this.consultations = consultations;
        this.accounts = accounts;
        this.reviews = reviews;
        this.opinions = opinions;
    }

    void fill(TaskView task, Person person, Locale locale, Model model) {
        model.addAttribute("say", new Speech(locale, accounts));
        model.addAttribute("matters", matters(task));
        reviews.fill(task, person, model);
        opinions.fill(task, model);
        if (task.consultation() != null) {
            model.addAttribute("consultation", consultations.view(new ConsultationId(task.consultation())));
        }
    }

    /** The changes that the task is about: one, or the open items of a bundle. */
    private List<Matter> matters(TaskView task) {
        List<Matter> matters = new ArrayList<>();
        if (task.item() != null && task.consultation() != null && isItem(task)) {
            ItemView item = consultations.item(new ItemId(task.item()));
            matters.add(Matter.of(changes.view(item.change()), item));
        } else if (task.consultation() != null) {
            ConsultationView bundle = consultations.view(new ConsultationId(task.consultation()));
            bundle.openItems().forEach(item -> matters.add(Matter.of(changes.view(item.change()), item)));
        } else if (task.change() != null) {
            matters.add(Matter.of(changes.view(new ChangeId(task.change())), null));
        }
        return matters;
    }

    /** A withdrawal is decided about a request, whose id is not that of an item. */
    private static boolean isItem(TaskView task) {
        return !task.key().equals("decideWithdrawal");
    }
}
