package jp.shimon.process.steps;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.shimon.calendar.Office;
import jp.shimon.consultation.Consultations;
import jp.shimon.consultation.MemberId;
import jp.shimon.consultation.Roll;
import jp.shimon.identity.Person;
import jp.shimon.process.Field;
import jp.shimon.process.Option;
import org.springframework.stereotype.Component;

/** 出席状況を記録する（事務局）。 No quorum: no outcome can be recorded, another meeting is called (流会). */
@Component
class RecordAttendance extends ConsultationStep {

    RecordAttendance(Consultations consultations, Office office) {
        super(consultations, office);
    }

    @Override
    public String key() {
        return "recordAttendance";
    }

    @Override
    public List<Field> fields(Case at) {
        Roll roll = consultations.roll(at.consultation());
        List<Option> members = roll.members().stream()
                .map(member -> Option.verbatim(member.id().toString(), member.name()))
                .toList();
        Field present = Field.multiSelect("present", members).mustBeFilled();
        List<MemberId> recorded = roll.present();
        return recorded == null ? List.of(present, Field.longText("note")) : List.of(present.with(ids(recorded)));
    }

    /** Attendance is entered once a meeting; another 諮問 of the same meeting finds it there. */
    private static List<String> ids(List<MemberId> recorded) {
        return recorded.stream().map(MemberId::toString).toList();
    }

    @Override
    public Map<String, Object> take(Answers answers, Person by, Case at) {
        List<MemberId> present = answers.list("present").stream()
                .map(id -> new MemberId(UUID.fromString(id)))
                .toList();
        return Map.of("quorum", consultations.attended(at.consultation(), present, answers.text("note")));
    }

    @Override
    public String reasonField() {
        return "note";
    }
}
