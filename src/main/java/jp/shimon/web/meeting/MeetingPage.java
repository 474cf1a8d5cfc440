package jp.shimon.web.meeting;

import jakarta.servlet.http.HttpServletResponse;
import jp.shimon.consultation.MeetingId;
import jp.shimon.consultation.MeetingRecord;
import jp.shimon.consultation.Meetings;
import jp.shimon.consultation.Reported;
import jp.shimon.identity.Person;
import jp.shimon.shared.Refused;
import jp.shimon.web.page.Page;
import jp.shimon.web.page.Statuses;
import jp.shimon.web.page.Wrongs;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 会議の画面：一覧と、一回の次第、出欠、結果。 */
@Page
class MeetingPage {

    private static final int MOST = 200;

    private final Meetings meetings;

    MeetingPage(Meetings meetings) {
        this.meetings = meetings;
    }

    @GetMapping("/meetings")
    String all(Model model) {
        model.addAttribute("meetings", meetings.newest(MOST));
        return "meeting/list";
    }

    @GetMapping("/meetings/{id}")
    String one(@PathVariable String id, Person person, Model model) {
        return page(id, new Reported(null, null), Wrongs.NONE, person, model);
    }

    @PostMapping("/meetings/{id}/reported")
    String report(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String change,
            @RequestParam(defaultValue = "") String topic,
            Person person,
            Model model,
            HttpServletResponse response) {
        Reported reported = new Reported(change, topic);
        try {
            meetings.report(MeetingId.parse(id), reported, person);
            return "redirect:/meetings/" + MeetingId.parse(id) + "?reported";
        } catch (Refused refused) {
            if (refused.why() != Refused.Why.INVALID) {
                throw refused;
            }
            response.setStatus(Statuses.of(refused));
            return page(id, reported, Wrongs.of(refused, field -> field), person, model);
        }
    }

    @PostMapping("/meetings/{id}/reported/{place}/drop")
    String drop(@PathVariable String id, @PathVariable int place, Person person) {
        meetings.drop(MeetingId.parse(id), place, person);
        return "redirect:/meetings/" + MeetingId.parse(id) + "?dropped";
    }

    private String page(String id, Reported typed, Wrongs wrongs, Person person, Model model) {
        MeetingRecord record = meetings.one(MeetingId.parse(id));
        boolean mayReport = record.planned() && meetings.mayReport(person);
        model.addAttribute("record", record);
        model.addAttribute("meeting", record.meeting());
        model.addAttribute("typed", typed);
        model.addAttribute("wrongs", wrongs);
        model.addAttribute("mayReport", mayReport);
        if (mayReport) {
            model.addAttribute("reportable", meetings.reportable());
        }
        return "meeting/meeting";
    }
}
