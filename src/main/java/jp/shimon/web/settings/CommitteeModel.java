package jp.shimon.web.settings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import jp.shimon.calendar.Office;
import jp.shimon.consultation.CommitteeDetail;
import jp.shimon.consultation.Committees;
import jp.shimon.timeline.Entry;
import jp.shimon.timeline.Timeline;
import jp.shimon.web.page.Wrongs;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** 一つの委員会の画面に要るもの。 What was typed and what was wrong stand in the model already, if anything was. */
@Component
class CommitteeModel {

    private final Committees committees;
    private final Timeline timeline;
    private final Office office;

    CommitteeModel(Committees committees, Timeline timeline, Office office) {
        this.committees = committees;
        this.timeline = timeline;
        this.office = office;
    }

    String show(UUID id, Model model) {
        CommitteeDetail detail = committees.one(id);
        model.addAttribute("detail", detail);
        model.addAttribute("c", detail.committee());
        model.addAttribute("today", office.today());
        missing(model, "input", CommitteeInput.of(detail.committee()));
        missing(
                model,
                "member",
                CommitteeInput.newMember(office.today(), detail.members().size() + 1));
        missing(model, "wrongs", Wrongs.NONE);
        List<Entry> entries = new ArrayList<>(timeline.ofCommittee(id));
        Collections.reverse(entries);
        model.addAttribute("entries", entries);
        return "settings/committee";
    }

    private static void missing(Model model, String name, Object value) {
        if (!model.containsAttribute(name)) {
            model.addAttribute(name, value);
        }
    }
}
