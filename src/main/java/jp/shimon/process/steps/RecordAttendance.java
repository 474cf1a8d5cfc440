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
    private static final String PRESENT = "present";

    RecordAttendance(Consultations consultations, Office office) {
        super(consultations, office);
    }

    @Override
    public String key() {
        return "recordAttendance";
    }

    @Override
    public List<Field> fields(Case at) {
        SessionView session = consultations.session(at.consultation());
        List<Field> fields = new ArrayList<>();
        if (session.meeting().written()) {
            fields.addAll(Replies.fields(session.members(), office.today()));
        } else {
            fields.add(Field.multiSelect(PRESENT, Members.options(session.members()))
                    .mustBeFilled());
            fields.add(Field.multiSelect("online", Members.options(session.members())));
            fields.add(Field.multiSelect("writtenOpinions", Members.options(session.members())));
        }
        if (!session.meeting().written() && !at.heard()) {
            fields.add(Members.presides(session.members()));
        }
        fields.add(at.heard() ? result(MeetingResult.HELD, MeetingResult.POSTPONED) : result(MeetingResult.values()));
        if (closed(at, session)) {
            fields.addAll(Closings.fields(session.meeting().closing()));
        }
        fields.add(Field.longText("note"));
        return fields;
    }

    private static Field result(MeetingResult... offered) {
        String[] names = Stream.of(offered).map(Enum::name).toArray(String[]::new);
        return Field.select(RESULT, options(RESULT, names))
                .with(MeetingResult.HELD.name())
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
        SessionView session = consultations.session(at.consultation());
        List<Attended> members = session.meeting().written()
                ? Replies.of(answers, session.members(), office.today())
                : Members.attended(answers);
        AttendanceForm form = new AttendanceForm(
                MeetingResult.valueOf(answers.given(RESULT)),
                members,
                session.meeting().written() ? null : Members.presiding(answers),
                closed(at, session) ? Closings.of(answers) : null,
                answers.text("note"));
        return Map.of("quorum", consultations.attended(at.consultation(), form));
    }

    @Override
    public String reasonField() {
        return "note";
    }
}
