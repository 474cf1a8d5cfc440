package jp.shimon.web.meeting;

import java.util.List;
import jp.shimon.consultation.MeetingId;
import jp.shimon.consultation.Meetings;
import jp.shimon.consultation.Reported;
import jp.shimon.identity.Person;
import jp.shimon.shared.Cursor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 会議。 */
@RestController
@RequestMapping("/api/meetings")
class MeetingApi {

    private static final int MOST = 1000;

    private final Meetings meetings;

    MeetingApi(Meetings meetings) {
        this.meetings = meetings;
    }

    @GetMapping
    List<MeetingJson.Listed> newest(
            @RequestParam(defaultValue = "200") int limit, @RequestParam(defaultValue = "") String after) {
        return new Cursor(limit, after)
                .page(meetings.newest(MOST), head -> head.meeting().id().toString()).stream()
                        .map(MeetingJson.Listed::from)
                        .toList();
    }

    @GetMapping("/{id}")
    MeetingJson one(@PathVariable String id) {
        return MeetingJson.from(meetings.one(MeetingId.parse(id)));
    }

    /** 報告事項を加える。 */
    @PostMapping("/{id}/reported")
    @ResponseStatus(HttpStatus.CREATED)
    MeetingJson report(@PathVariable String id, @RequestBody Reported reported, Person person) {
        meetings.report(MeetingId.parse(id), reported, person);
        return one(id);
    }

    /** 報告事項を外す。 */
    @DeleteMapping("/{id}/reported/{place}")
    MeetingJson drop(@PathVariable String id, @PathVariable int place, Person person) {
        meetings.drop(MeetingId.parse(id), place, person);
        return one(id);
    }
}
