package jp.shimon.process.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jp.shimon.calendar.Office;
import jp.shimon.consultation.CommitteeRules;
import jp.shimon.consultation.Consultations;
import jp.shimon.consultation.MeetingId;
import jp.shimon.consultation.MeetingManner;
import jp.shimon.consultation.MeetingPlan;
import jp.shimon.consultation.MeetingView;
import jp.shimon.consultation.PaperHead;
import jp.shimon.consultation.Placing;
import jp.shimon.identity.Person;
import jp.shimon.process.Field;
import jp.shimon.process.Option;
import jp.shimon.shared.Sentence;
import org.springframework.stereotype.Component;

/**
 * 会議の開催を通知する（事務局）。 The letter is issued with the first notice; later meetings belong to the same 諮問. A meeting that
 * was called already may take it up.
 */
@Component
class Convene extends ConsultationStep {

    private static final int NUMBERS = 999;
    private static final String NEW = "NEW";
    private static final String MEETING = "meeting";
    private static final String MANNER = "manner";
    private static final String WRITTEN = MeetingManner.WRITTEN.name();

    Convene(Consultations consultations, Office office) {
        super(consultations, office);
    }

    @Override
    public String key() {
        return "convene";
    }

    @Override
    public List<Field> fields(Case at) {
        List<Field> fields = new ArrayList<>(plan(at));
        if (!at.heard()) {
            fields.addAll(manner());
        }
        PaperHead head = consultations.paperHead(at.consultation());
        fields.add(number("agendaNo", head.agendaNo()));
        fields.add(number("exhibitNo", head.exhibitNo()));
        List<MeetingView> called = consultations.planned(at.consultation());
        if (!called.isEmpty()) {
            fields.add(Field.select(MEETING, meetings(called)).with(NEW).optional());
        }
        return fields;
    }

    private List<Field> plan(Case at) {
        CommitteeRules rules = consultations.rules(at.consultation());
        Sentence day = Sentence.of(
                "field.meetingOn.rule", rules.noticeDays(), office.today().plusDays(rules.noticeDays()));
        return List.of(
                Field.date("meetingOn").mustBeFilled().labelled(day),
                Field.text("place").mustBeFilled(),
                Field.text("startsAt"),
                Field.bool("openToPublic").with(rules.openInPrinciple()),
                Field.longText("closedReason"));
    }

    private static Field number(String name, int standing) {
        return Field.integer(name, 1, NUMBERS).mustBeFilled().with(standing);
    }

    /** A new meeting is what is meant unless another is chosen. */
    private static List<Option> meetings(List<MeetingView> called) {
        return Stream.concat(options(MEETING, NEW).stream(), called.stream().map(Convene::option))
                .toList();
    }

    private static Option option(MeetingView meeting) {
        return new Option(
                meeting.id().toString(),
                meeting.written()
                        ? Sentence.of("option.meeting.inWriting", meeting.no(), meeting.heldOn())
                        : Sentence.of("option.meeting.called", meeting.no(), meeting.heldOn(), meeting.place()));
    }

    /** Which meeting it joined stands in the record of the meeting. */
    @Override
    public boolean tells(Field field) {
        return !field.name().equals(MEETING);
    }

    private static MeetingManner manner(Answers answers) {
        String given = answers.text(MANNER);
        return given == null ? MeetingManner.ASSEMBLED : MeetingManner.valueOf(given);
    }

    /** An advisory meeting meets: what its members would answer in writing together would be an answer of a body. */
    private static List<Field> manner() {
        String assembled = MeetingManner.ASSEMBLED.name();
        return List.of(
                Field.select(MANNER, options(MANNER, assembled, WRITTEN))
                        .with(assembled)
                        .optional(),
                Field.longText("mannerReason"));
    }

    /** A meeting in writing has no place. */
    @Override
    public List<Field> fields(Case at, Map<String, ?> given) {
        boolean written = WRITTEN.equals(given.get(MANNER));
        return fields(at).stream()
                .map(field -> written && field.name().equals("place") ? field.optional() : field)
                .toList();
    }

    @Override
    public Map<String, Object> take(Answers answers, Person by, Case at) {
        MeetingPlan plan = new MeetingPlan(
                answers.date("meetingOn"),
                ClockTime.of("startsAt", answers.text("startsAt")),
                Objects.requireNonNullElse(answers.text("place"), ""),
                answers.yes("openToPublic"),
                answers.text("closedReason"),
                manner(answers),
                answers.text("mannerReason"));
        String meeting = answers.text(MEETING);
        Placing placing = new Placing(
                answers.number("agendaNo"),
                answers.number("exhibitNo"),
                meeting == null || meeting.equals(NEW) ? null : MeetingId.parse(meeting));
        return Map.of("issued", consultations.convene(at.consultation(), plan, placing));
    }
}
