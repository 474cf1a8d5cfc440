package jp.shimon.process.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
    private static final String NEW = "NEW";

    Convene(Consultations consultations, Office office) {
        super(consultations, office);
    }

    @Override
    public String key() {
        return "convene";
    }

    @Override
    public List<Field> fields(Case at) {
        PaperHead head = consultations.paperHead(at.consultation());
        List<MeetingView> called = consultations.planned(at.consultation());
        List<Field> fields = new ArrayList<>(List.of(
                Field.date("meetingOn").mustBeFilled(),
                Field.text("place").mustBeFilled(),
                Field.bool("openToPublic").with(true),
                number("agendaNo", head.agendaNo()),
                number("exhibitNo", head.exhibitNo())));
        if (!called.isEmpty()) {
            fields.add(Field.select("meeting", meetings(called)).with(NEW));
        }
        return fields;
    }

    private static Field number(String name, int standing) {
        return Field.integer(name, 1, NUMBERS).mustBeFilled().with(standing);
    }

    /** A new meeting is what is meant unless another is chosen. */
    private static List<Option> meetings(List<MeetingView> called) {
        return Stream.concat(options("meeting", NEW).stream(), called.stream().map(Convene::option))
                .toList();
    }

    private static Option option(MeetingView meeting) {
        return new Option(
                meeting.id().toString(),
                Sentence.of("option.meeting.called", meeting.no(), meeting.heldOn(), meeting.place()));
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
                        meeting == null || meeting.equals(NEW) ? null : MeetingId.parse(meeting)));
        return Map.of("issued", issued);
    }
}
