package jp.shimon.web.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.shimon.consultation.CommitteeView;
import jp.shimon.consultation.ConsultationFacts;
import jp.shimon.consultation.ConsultationHead;
import jp.shimon.consultation.ConsultationStatus;
import jp.shimon.consultation.ConsultationView;
import jp.shimon.consultation.Deciding;
import jp.shimon.consultation.DecisionView;
import jp.shimon.consultation.Departure;
import jp.shimon.consultation.ItemView;
import jp.shimon.consultation.MeetingView;
import jp.shimon.consultation.PaperHead;
import jp.shimon.consultation.PaperVersion;
import jp.shimon.consultation.ReportView;
import jp.shimon.consultation.WithdrawalView;
import org.jspecify.annotations.Nullable;

/** 諮問のJSON。 */
record ConsultationJson(
        UUID id,
        String plan,
        ConsultationStatus status,
        String title,
        String lead,
        int baseYear,
        int agendaNo,
        int exhibitNo,
        CommitteeView committee,
        List<Item> items,
        @Nullable MeetingView meeting,
        List<MeetingView> meetings,
        @Nullable Letter letter,
        @Nullable Report report,
        List<DecisionView> decisions,
        List<ReportView> earlierReports,
        Deciding deciding,
        List<Departure> departures,
        List<WithdrawalView> withdrawals,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate councilOn,
        @Nullable String digest,
        List<PaperVersion> papers) {

    /** 一覧の一行。 */
    record Listed(
            UUID id,
            String title,
            ConsultationStatus status,
            @Nullable MeetingView meeting) {

        static Listed from(ConsultationHead head) {
            return new Listed(head.id().value(), head.title(), head.status(), head.meeting());
        }
    }

    /** 項目。 */
    record Item(
            UUID id,
            UUID change,
            String paperNo,
            String title,
            boolean open,
            @Nullable String headquarters,
            @Nullable String outcome,
            @Nullable String opinion,
            @Nullable String decision,
            @Nullable String decisionReason,
            boolean departs,
            @Nullable Integer report) {

        static Item from(ItemView item) {
            return new Item(
                    item.id().value(),
                    item.change().value(),
                    item.paperNo(),
                    item.title(),
                    item.open(),
                    name(item.headquarters()),
                    name(item.outcome()),
                    item.opinion(),
                    name(item.decision()),
                    item.decisionReason(),
                    item.departs(),
                    item.report());
        }

        private static @Nullable String name(@Nullable Enum<?> value) {
            return value == null ? null : value.name();
        }
    }

    /** 諮問書。 */
    record Letter(String number, LocalDate issuedOn) {}

    /** 答申。 */
    record Report(
            String number, LocalDate reportedOn, @Nullable String note) {}

    /** Before there can be a correction. */
    static ConsultationJson from(ConsultationView view) {
        return from(view, List.of());
    }

    /** {@code papers}: the versions of its paper; the digest is that of the newest. */
    static ConsultationJson from(ConsultationView view, List<PaperVersion> papers) {
        PaperHead head = view.head();
        ConsultationFacts facts = view.facts();
        List<MeetingView> meetings = view.meetings();
        return new ConsultationJson(
                view.id().value(),
                view.planCode(),
                view.status(),
                head.title(),
                head.lead(),
                head.baseYear(),
                head.agendaNo(),
                head.exhibitNo(),
                view.committee(),
                view.items().stream().map(Item::from).toList(),
                meetings.isEmpty() ? null : meetings.get(meetings.size() - 1),
                meetings,
                letter(facts),
                report(facts),
                view.decisions(),
                view.earlierReports(),
                view.deciding(),
                Departure.of(view),
                view.withdrawals(),
                facts.publishedOn(),
                facts.councilOn(),
                papers.isEmpty()
                        ? facts.digest()
                        : papers.get(papers.size() - 1).digest(),
                papers);
    }

    private static @Nullable Letter letter(ConsultationFacts facts) {
        String number = facts.letterNumber();
        LocalDate day = facts.issuedOn();
        return number == null || day == null ? null : new Letter(number, day);
    }

    private static @Nullable Report report(ConsultationFacts facts) {
        String number = facts.reportNumber();
        LocalDate day = facts.reportedOn();
        return number == null || day == null ? null : new Report(number, day, facts.reportNote());
    }
}
