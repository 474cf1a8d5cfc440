package jp.shimon.process.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.shimon.calendar.Office;
import jp.shimon.consultation.AttendanceForm;
import jp.shimon.consultation.Attended;
import jp.shimon.consultation.Consultations;
import jp.shimon.consultation.MeetingResult;
import jp.shimon.consultation.Roll;
import jp.shimon.consultation.SessionView;
import jp.shimon.identity.Person;
import jp.shimon.process.Field;
import org.springframework.stereotype.Component;

/**
 * 出席状況を記録する（事務局）。 No quorum: no outcome can be recorded, another meeting is called (流会). Of a meeting in writing
 * the replies are recorded.
 */
@Component
class RecordAttendance extends ConsultationStep {

    private static final String RESULT = "result";

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
        List<Field> fields = who(at, roll);
        fields.add(
                at.heard()
                        ? result(roll, MeetingResult.HELD, MeetingResult.POSTPONED)
                        : result(roll, MeetingResult.values()));
        if (roll.recorded() != null) {
            return fields; // entered once a meeting; another 諮問 of the same meeting finds it there
        }
        if (closed(at, roll.session())) {
            fields.addAll(Closings.fields(roll.meeting().closing()));
        }
        fields.add(Field.longText("note"));
        return fields;
    }

    private List<Field> who(Case at, Roll roll) {
        List<Field> fields = new ArrayList<>();
        if (roll.meeting().written()) {
            fields.addAll(Replies.fields(roll, office.today()));
            return fields;
        }
        fields.addAll(Members.there(roll));
        if (!at.heard()) {
            fields.add(Members.presided(roll));
        }
        return fields;
    }

    private static Field result(Roll roll, MeetingResult... offered) {
        String[] names = Stream.of(offered).map(Enum::name).toArray(String[]::new);
        return Field.select(RESULT, options(RESULT, names))
                .with(roll.meeting().status().told().name())
                .optional();
    }

    /** Ten replies would drown the line that the timeline tells; they stand in the record of the meeting. */
    @Override
    public boolean tells(Field field) {
        return !field.name().startsWith("repl");
    }

    /** Closed although the committee's rule is to meet in the open: that was decided, and it is recorded how. */
    private boolean closed(Case at, SessionView session) {
        return !at.heard()
                && !session.meeting().openToPublic()
                && !session.meeting().written()
                && consultations.rules(at.consultation()).openInPrinciple();
    }

    /** Nobody was at a meeting that was put off. */
    @Override
    public List<Field> fields(Case at, Map<String, ?> given) {
        boolean putOff = MeetingResult.POSTPONED.name().equals(given.get(RESULT));
        return fields(at).stream()
                .map(field -> putOff ? field.optional() : field)
                .toList();
    }

    @Override
    public Map<String, Object> take(Answers answers, Person by, Case at) {
        Roll roll = consultations.roll(at.consultation());
        SessionView session = roll.session();
        List<Attended> members = session.meeting().written()
                ? Replies.of(answers, session.members(), office.today())
                : Members.attended(answers);
        AttendanceForm form = new AttendanceForm(
                MeetingResult.valueOf(answers.given(RESULT)),
                members,
                session.meeting().written() ? null : Members.presiding(answers),
                roll.recorded() == null && closed(at, session) ? Closings.of(answers) : null,
                answers.text("note"));
        return Map.of("quorum", consultations.attended(at.consultation(), form));
    }

    @Override
    public String reasonField() {
        return "note";
    }
}
