package jp.shimon.process.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.shimon.calendar.Office;
import jp.shimon.consultation.Consultations;
import jp.shimon.consultation.MeetingId;
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

    Convene(Consultations consultations, Office office) {
        super(consultations, office);
    }

    @Override
    public String key() {
        return "convene";
    }

    /** What the next called meeting says stands there already: who joins it types nothing, who does not writes over it. */
    @Override
    public List<Field> fields(Case at) {
        PaperHead head = consultations.paperHead(at.consultation());
        List<MeetingView> planned = consultations.planned(at.consultation());
        MeetingView next = planned.isEmpty() ? null : planned.get(0);
        List<Field> fields = new ArrayList<>();
        fields.add(Field.date("meetingOn").mustBeFilled().with(next == null ? null : next.heldOn()));
        fields.add(Field.text("place").mustBeFilled().with(next == null ? null : next.place()));
        fields.add(Field.bool("openToPublic").with(next == null || next.openToPublic()));
        fields.add(Field.integer("agendaNo", 1, NUMBERS).with(head.agendaNo()));
        fields.add(Field.integer("exhibitNo", 1, NUMBERS).with(head.exhibitNo()));
        if (next != null) {
            fields.add(Field.select(
                            "meeting", planned.stream().map(Convene::option).toList())
                    .optional());
        }
        return fields;
    }

    private static Option option(MeetingView meeting) {
        return new Option(
                meeting.id().toString(),
                Sentence.of("option.meeting", meeting.no(), meeting.heldOn(), meeting.place()));
    }

    @Override
    public Map<String, Object> take(Answers answers, Person by, Case at) {
        String meeting = answers.text("meeting");
        boolean issued = consultations.convene(
                at.consultation(),
                new MeetingPlan(answers.date("meetingOn"), answers.given("place"), answers.yes("openToPublic")),
                new Placing(
                        answers.number("agendaNo"),
                        answers.number("exhibitNo"),
                        meeting == null ? null : MeetingId.parse(meeting)));
        return Map.of("issued", issued);
    }
}
