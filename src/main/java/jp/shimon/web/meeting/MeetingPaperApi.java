package jp.shimon.web.meeting;

import jp.shimon.consultation.Committees;
import jp.shimon.consultation.MeetingId;
import jp.shimon.consultation.MeetingRecord;
import jp.shimon.consultation.Meetings;
import jp.shimon.document.Letters;
import jp.shimon.document.MeetingPaper;
import jp.shimon.shared.Refused;
import jp.shimon.web.page.PaperAnswer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** 次第、出席者名簿、会議録：over REST and for who is signed in to the pages. */
@RestController
class MeetingPaperApi {

    private final Meetings meetings;
    private final Committees committees;
    private final Letters letters;

    MeetingPaperApi(Meetings meetings, Committees committees, Letters letters) {
        this.meetings = meetings;
        this.committees = committees;
        this.letters = letters;
    }

    @GetMapping({"/api/meetings/{id}/papers/{paper}.{form}", "/meetings/{id}/papers/{paper}.{form}"})
    ResponseEntity<byte[]> paper(@PathVariable String id, @PathVariable String paper, @PathVariable String form) {
        MeetingPaper which = MeetingPaper.at(paper).orElseThrow(() -> Refused.notFound("paper.unknown"));
        Letters.Form as = Letters.Form.at(form).orElseThrow(() -> Refused.notFound("paper.unknown"));
        MeetingRecord record = meetings.one(MeetingId.parse(id));
        var members =
                committees.inOffice(record.committee().id(), record.meeting().heldOn());
        var document = letters.paper(which, as, record, members);
        return PaperAnswer.to(document).body(document.bytes());
    }
}
