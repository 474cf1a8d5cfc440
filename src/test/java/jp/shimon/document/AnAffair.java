package jp.shimon.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.shimon.change.ChangeId;
import jp.shimon.consultation.AdoptionChoice;
import jp.shimon.consultation.AgendaEntry;
import jp.shimon.consultation.Announcing;
import jp.shimon.consultation.AttendanceHow;
import jp.shimon.consultation.Closing;
import jp.shimon.consultation.ClosingHow;
import jp.shimon.consultation.CommitteeRules;
import jp.shimon.consultation.CommitteeType;
import jp.shimon.consultation.CommitteeView;
import jp.shimon.consultation.ConsultationFacts;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.consultation.ConsultationStatus;
import jp.shimon.consultation.ConsultationView;
import jp.shimon.consultation.Deciding;
import jp.shimon.consultation.DecisionView;
import jp.shimon.consultation.DeliberationView;
import jp.shimon.consultation.HeadquartersChoice;
import jp.shimon.consultation.ItemId;
import jp.shimon.consultation.ItemOutcome;
import jp.shimon.consultation.ItemView;
import jp.shimon.consultation.MeetingId;
import jp.shimon.consultation.MeetingManner;
import jp.shimon.consultation.MeetingRecord;
import jp.shimon.consultation.MeetingStatus;
import jp.shimon.consultation.MeetingView;
import jp.shimon.consultation.MemberId;
import jp.shimon.consultation.MemberView;
import jp.shimon.consultation.OpinionId;
import jp.shimon.consultation.OpinionState;
import jp.shimon.consultation.OpinionView;
import jp.shimon.consultation.Organ;
import jp.shimon.consultation.Paper;
import jp.shimon.consultation.PaperHead;
import jp.shimon.consultation.QuorumRule;
import jp.shimon.consultation.Recording;
import jp.shimon.plan.Cause;
import jp.shimon.plan.DecidedVersion;
import jp.shimon.plan.PlanForm;
import jp.shimon.plan.PlanHead;
import jp.shimon.plan.PlanId;
import jp.shimon.plan.VersionView;
import org.jspecify.annotations.Nullable;

/**
 * ある付議：SYNTHETIC, the seed's two items on their whole way, heard, amended and decided otherwise than advised; the text in question
 * stands wherever people type one. Its days lie about the first of 令和.
 */
final class AnAffair {

    static final LocalDate ISSUED = LocalDate.of(2019, 4, 30);
    static final LocalDate REPORTED = LocalDate.of(2019, 5, 1);

    private static final ConsultationId ID = new ConsultationId(new UUID(0, 2));

    private final CommitteeType type;
    private final String typed;

    AnAffair(CommitteeType type, String typed) {
        this.type = type;
        this.typed = typed;
    }

    boolean advisory() {
        return type == CommitteeType.ADVISORY_MEETING;
    }

    Paper paper() {
        return Seeds.typed(type, typed);
    }

    LetterFacts letters() {
        return new LetterFacts("若葉市長 " + typed, paper(), consultation(), members(), List.of(opinion(1), opinion(2)));
    }

    List<MemberView> members() {
        return List.of(
                new MemberView(member(1), "会長 " + typed, "CHAIR"),
                new MemberView(member(2), "副会長 " + typed, "DEPUTY"),
                new MemberView(member(3), "委員 " + typed, "MEMBER"));
    }

    MeetingRecord meeting() {
        List<AttendanceHow> how = List.of(AttendanceHow.IN_PERSON, AttendanceHow.ONLINE, AttendanceHow.WRITTEN_OPINION);
        List<MeetingRecord.Attendee> attendance = IntStream.range(0, how.size())
                .mapToObj(i -> new MeetingRecord.Attendee(members().get(i), how.get(i)))
                .toList();
        return new MeetingRecord(
                meetingView(), committee(), ISSUED, typed, List.of(consulted(), reported()), attendance);
    }

    private AgendaEntry consulted() {
        List<AgendaEntry.Outcome> outcomes = List.of(outcome(first()), outcome(second()));
        return new AgendaEntry(1, 2, 2, typed, ID, null, null, outcomes);
    }

    private AgendaEntry reported() {
        return new AgendaEntry(2, 1, null, "報告 " + typed, null, change(3), null, List.of());
    }

    private static AgendaEntry.Outcome outcome(ItemView item) {
        return new AgendaEntry.Outcome(item.paperNo(), item.title(), item.change(), item.outcome(), item.opinion());
    }

    private MeetingView meetingView() {
        return new MeetingView(
                new MeetingId(new UUID(0, 5)),
                3,
                REPORTED,
                LocalTime.of(14, 30),
                typed,
                ISSUED,
                MeetingManner.ASSEMBLED,
                null,
                false,
                new Closing(typed, ClosingHow.VOTE, 2, 0),
                MeetingStatus.HELD,
                advisory() ? null : 2,
                2,
                member(1),
                typed,
                List.of(),
                List.of(deliberation()));
    }

    /** In a closed meeting, so that what was said is withheld from the public. */
    private DeliberationView deliberation() {
        ItemView item = first();
        return new DeliberationView(
                item.id(),
                Objects.requireNonNull(item.outcome()),
                typed,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** The version that it made of the plan, for the public. */
    ExtractFacts extract() {
        UUID id = new UUID(0, 7);
        VersionView version = new VersionView(
                2, REPORTED, Instant.EPOCH, REPORTED, Cause.Kind.CONSULTATION, ID.value(), "31行管諮第1号", null, 1);
        PlanHead head = new PlanHead("計画 " + typed, new PlanForm.Years(2020, 2025), List.of());
        DecidedVersion decided = new DecidedVersion(id, "gyoukaku-7", head, version, ID.value());
        return new ExtractFacts(decided, paper().content(), consultation(), List.of(opinion(1), opinion(2)));
    }

    ConsultationView consultation() {
        ConsultationFacts facts = new ConsultationFacts(
                "31行管諮第1号 " + typed,
                ISSUED,
                "ab12",
                "元行推第7号 " + typed,
                REPORTED,
                typed,
                REPORTED,
                typed,
                REPORTED,
                typed,
                null);
        return new ConsultationView(
                ID,
                new PlanId(new UUID(0, 1)),
                "gyoukaku-7",
                committee(),
                ConsultationStatus.CLOSED,
                new PaperHead(typed, typed, 2019, 2, 2),
                facts,
                List.of(first(), second()),
                List.of(meetingView()),
                List.of(decision(DecisionView.CONSULT, ISSUED), decision(DecisionView.ADOPT, REPORTED)),
                new Deciding(Organ.values()[0], Recording.values()[0], Announcing.values()[0]),
                List.of(),
                List.of());
    }

    private CommitteeView committee() {
        @Nullable String law = advisory() ? null : "附属機関設置条例 " + typed;
        CommitteeRules rules =
                CommitteeRules.ordinary(type, law, advisory() ? QuorumRule.NONE : QuorumRule.HALF_OR_MORE, null);
        return new CommitteeView(new UUID(0, 9), "iinkai", (advisory() ? "懇談会 " : "委員会 ") + typed, rules, 0);
    }

    private ItemView first() {
        ItemOutcome outcome = advisory() ? ItemOutcome.HEARD : ItemOutcome.APPROPRIATE_WITH_OPINION;
        return item(1, "1（1）", outcome, null, AdoptionChoice.ADOPT);
    }

    /** Decided as it was put, though the committee would have it amended. */
    private ItemView second() {
        return advisory()
                ? item(2, "2（1）", ItemOutcome.HEAR_AGAIN, null, AdoptionChoice.ADOPT)
                : item(2, "2（1）", ItemOutcome.AMENDED, typed, AdoptionChoice.ADOPT_UNAMENDED);
    }

    private ItemView item(int n, String no, ItemOutcome outcome, @Nullable String amendment, AdoptionChoice decision) {
        return new ItemView(
                item(n),
                ID,
                change(n),
                n,
                no,
                "項目" + n + " " + typed,
                "soumu",
                false,
                advisory() ? HeadquartersChoice.HEAR : HeadquartersChoice.CONSULT,
                null,
                outcome,
                typed,
                amendment,
                null,
                null,
                decision,
                typed,
                1);
    }

    private DecisionView decision(String step, LocalDate day) {
        return new DecisionView(step, true, day, "市長 " + typed, "元起案第" + step.length() + "号", typed, "gyoukan1");
    }

    private OpinionView opinion(int n) {
        return new OpinionView(
                new OpinionId(new UUID(6, n)),
                ID,
                typed,
                "gyoukaku-7",
                item(n),
                change(n),
                "項目" + n + " " + typed,
                n,
                "意見" + n + " " + typed,
                2019,
                "soumu",
                n == 1 ? OpinionState.DONE : OpinionState.ANSWERING,
                n == 1 ? "方針 " + typed : null,
                null,
                null,
                null,
                null,
                null);
    }

    private static MemberId member(int n) {
        return new MemberId(new UUID(4, n));
    }

    private static ItemId item(int n) {
        return new ItemId(new UUID(3, n));
    }

    /** As the seed has it. */
    private static ChangeId change(int n) {
        return new ChangeId(UUID.fromString("11111111-1111-1111-1111-111111111111".replace('1', (char) ('0' + n))));
    }
}
