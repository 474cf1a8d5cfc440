package jp.shimon.document;

import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.shimon.consultation.AgendaEntry;
import jp.shimon.consultation.MeetingRecord;
import jp.shimon.consultation.MeetingView;
import jp.shimon.consultation.MemberView;
import jp.shimon.document.PaperLayout.Cell;
import jp.shimon.document.PaperLayout.Fit;
import jp.shimon.document.PaperLayout.Style;
import jp.shimon.shared.Era;
import org.jspecify.annotations.Nullable;

/** 会議の文書：次第、出席者名簿、会議録の骨子。 */
final class MeetingPapers {

    private final MeetingRecord record;
    private final MeetingView meeting;

    private MeetingPapers(MeetingRecord record) {
        this.record = record;
        this.meeting = record.meeting();
    }

    /** @param members who are in office on the day; shown where nobody's attendance is recorded yet */
    static PaperLayout of(MeetingPaper paper, MeetingRecord record, List<MemberView> members) {
        MeetingPapers papers = new MeetingPapers(record);
        return switch (paper) {
            case AGENDA -> papers.agenda();
            case ATTENDANCE -> papers.attendance(members);
            case MINUTES -> papers.minutes();
        };
    }

    private LetterBody titled(String key) {
        String name = PaperWords.of("meeting.name", record.committee().name(), meeting.no());
        return new LetterBody("", PaperWords.of(key, name), record.committee().name()).title();
    }

    private PaperLayout agenda() {
        LetterBody sheet = titled("meeting.agenda").facts(PaperWords.of("meeting.facts"), when());
        int part = 1;
        sheet.words(Style.SECTION, "meeting.part", part++, PaperWords.of("meeting.opening"));
        if (!record.consulted().isEmpty()) {
            sheet.words(Style.SECTION, "meeting.part", part++, PaperWords.of("meeting.topics"));
            record.consulted().forEach(entry -> sheet.line(Style.PLAIN, topic(entry)));
        }
        if (!record.reported().isEmpty()) {
            sheet.words(Style.SECTION, "meeting.part", part++, PaperWords.of("meeting.reported"));
            record.reported().forEach(entry -> sheet.words(Style.PLAIN, "item", entry.no(), entry.title()));
        }
        return sheet.words(Style.SECTION, "meeting.part", part++, PaperWords.of("meeting.other"))
                .words(Style.SECTION, "meeting.part", part, PaperWords.of("meeting.closing"))
                .layout();
    }

    private static String topic(AgendaEntry entry) {
        String topic = PaperWords.of("item", entry.no(), entry.title());
        return entry.exhibitNo() == null
                ? topic
                : PaperWords.of("meeting.topic", topic, PaperWords.of("exhibit", entry.exhibitNo()));
    }

    private List<List<Cell>> when() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(LetterBody.fact("meeting.when", time()));
        rows.add(LetterBody.fact(
                "meeting.where", meeting.written() ? PaperWords.of("meeting.inWriting") : meeting.place()));
        if (!meeting.written()) {
            rows.add(LetterBody.fact(
                    "meeting.public", PaperWords.of(meeting.openToPublic() ? "meeting.open" : "meeting.closed")));
        }
        return rows;
    }

    /** 令和6年3月27日（水）午後2時30分 */
    private String time() {
        String day = PaperWords.of(
                "meeting.day",
                Era.date(meeting.heldOn()),
                meeting.heldOn().getDayOfWeek().getDisplayName(TextStyle.NARROW, Locale.JAPANESE));
        @Nullable LocalTime starts = meeting.startsAt();
        return starts == null ? day : day + clock(starts);
    }

    private static String clock(LocalTime time) {
        String hour = PaperWords.of(time.getHour() < 12 ? "meeting.am" : "meeting.pm", time.getHour() % 12);
        return time.getMinute() == 0 ? hour : hour + PaperWords.of("meeting.past", time.getMinute());
    }

    private PaperLayout attendance(List<MemberView> members) {
        List<List<Cell>> rows = record.attendance().isEmpty()
                ? members.stream().map(member -> row(member, "")).toList()
                : record.attendance().stream()
                        .map(one -> row(one.member(), PaperWords.of("how." + one.how())))
                        .toList();
        return titled("meeting.attendance")
                .facts(PaperWords.of("meeting.facts"), when())
                .words(Style.SECTION, "meeting.members")
                .table(
                        PaperWords.of("meeting.members"),
                        List.of(200, 450, 350),
                        Fit.ROOMY,
                        List.of(
                                PaperWords.of("meeting.position"),
                                PaperWords.of("meeting.person"),
                                PaperWords.of("meeting.present")),
                        rows)
                .text(counted(rows.size()))
                .layout();
    }

    private static List<Cell> row(MemberView member, String how) {
        return List.of(Cell.of(PaperWords.of("position." + member.position())), Cell.of(member.name()), Cell.of(how));
    }

    /** Nothing where nobody is counted: an advisory meeting has no quorum. */
    private @Nullable String counted(int all) {
        if (meeting.present() == null) {
            return null;
        }
        if (record.committee().advisory() || meeting.required() == null) {
            return PaperWords.of("meeting.count", all, meeting.present());
        }
        boolean met = meeting.present() >= meeting.required();
        return PaperWords.of(
                met ? "meeting.quorum.met" : "meeting.quorum.missed", all, meeting.present(), meeting.required());
    }

    private PaperLayout minutes() {
        List<List<Cell>> facts = new ArrayList<>(when());
        @Nullable
        String closed = meeting.closing() == null ? null : meeting.closing().reason();
        if (closed != null) {
            facts.add(LetterBody.fact("meeting.closedBecause", closed));
        }
        facts.add(LetterBody.fact("meeting.here", names(true)));
        facts.add(LetterBody.fact("meeting.away", names(false)));
        LetterBody sheet = titled("meeting.minutes").facts(PaperWords.of("meeting.facts"), facts);
        @Nullable String counted = counted(record.attendance().size());
        sheet.text(counted);
        for (AgendaEntry entry : record.agenda()) {
            sheet.line(Style.SECTION, entry.reported() ? PaperWords.of("meeting.report", entry.title()) : topic(entry));
            entry.outcomes().forEach(outcome -> result(sheet, outcome));
            sheet.words(Style.LABEL, "meeting.said").words(Style.BODY, "meeting.saidHere");
        }
        return sheet.text(record.note()).layout();
    }

    private static void result(LetterBody sheet, AgendaEntry.Outcome outcome) {
        sheet.line(Style.LABEL, PaperWords.of("grid.numbered", outcome.paperNo(), outcome.title()));
        if (outcome.outcome() != null) {
            sheet.words(Style.BODY, "meeting.result", PaperWords.of("outcome." + outcome.outcome()));
        }
        sheet.text(outcome.opinion());
    }

    private String names(boolean present) {
        String names = record.attendance().stream()
                .filter(one -> one.present() == present)
                .map(one -> one.member().name())
                .collect(Collectors.joining(PaperWords.of("grid.separator")));
        return names.isEmpty() ? PaperWords.of("grid.none") : names;
    }
}
