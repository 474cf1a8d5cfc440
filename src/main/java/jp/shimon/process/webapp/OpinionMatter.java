package jp.shimon.process.webapp;

import java.util.List;
import java.util.UUID;
import jp.shimon.change.ChangeId;
import jp.shimon.change.Changes;
import jp.shimon.consultation.OpinionId;
import jp.shimon.consultation.OpinionView;
import jp.shimon.consultation.Opinions;
import jp.shimon.hearing.HearingId;
import jp.shimon.hearing.Reviews;
import jp.shimon.process.Desk;
import jp.shimon.process.TaskView;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** 附帯意見を様式に：the one that a task is about, and at a check or a hearing those that are still open on the measure. */
@Component
class OpinionMatter {

    private static final List<String> ABOUT_ONE = List.of("answerOpinion", "confirmFollowUp");
    private static final List<String> REMINDED = List.of("approveProposal", "checkProposal");

    private final Opinions opinions;
    private final Changes changes;
    private final Reviews reviews;
    private final Desk desk;

    OpinionMatter(Opinions opinions, Changes changes, Reviews reviews, Desk desk) {
        this.reviews = reviews;
        this.opinions = opinions;
        this.changes = changes;
        this.desk = desk;
    }

    void fill(TaskView task, Model model) {
        if (ABOUT_ONE.contains(task.key())) {
            model.addAttribute("opinion", opinions.one(new OpinionId(desk.businessKey(task.id()))));
        }
        model.addAttribute("openOpinions", open(task));
    }

    private List<OpinionView> open(TaskView task) {
        if (task.process().equals("hearing")) {
            HearingId hearing = new HearingId(desk.businessKey(task.id()));
            return opinions.openOn(reviews.head(hearing).measure());
        }
        UUID change = task.change();
        return change == null || !REMINDED.contains(task.key())
                ? List.of()
                : changes.head(new ChangeId(change)).measures().stream()
                        .flatMap(measure -> opinions.openOn(measure).stream())
                        .toList();
    }
}
