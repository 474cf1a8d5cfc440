package jp.shimon.consultation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import jp.shimon.plan.PlanId;
import jp.shimon.shared.Refused;
import org.jspecify.annotations.Nullable;

/** 諮問：一つの付議。 One letter, several items, an outcome per item. What was issued is never changed. */
@Entity
class Consultation {

    @Id
    private UUID id;

    private UUID planId;
    private UUID committeeId;

    @Enumerated(EnumType.STRING)
    private ConsultationStatus status = ConsultationStatus.PREPARING;

    private String title;
    private String lead;
    private int baseYear;
    private int agendaNo;
    private int exhibitNo;
    private String createdBy;
    private Instant createdAt;

    @Nullable
    private String letterNumber;

    @Nullable
    private LocalDate issuedOn;

    @Nullable
    private String frozen;

    @Nullable
    private String digest;

    @Embedded
    @Nullable
    private Report report;

    private int reportNo = 1;

    @Embedded
    private Deciding deciding;

    @Nullable
    private String closedBecause;

    @Nullable
    private String paperNote;

    @Nullable
    private String enteredBy;

    @Nullable
    private Instant enteredAt;

    @Version
    @Nullable
    private Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Consultation() {}

    Consultation(PlanId plan, UUID committee, PaperHead head, Deciding deciding, String createdBy, Instant now) {
        this.id = UUID.randomUUID();
        this.planId = plan.value();
        this.committeeId = committee;
        this.deciding = deciding;
        this.createdBy = createdBy;
        this.createdAt = now;
        write(head);
    }

    private void write(PaperHead head) {
        this.title = head.title();
        this.lead = head.lead();
        this.baseYear = head.baseYear();
        this.agendaNo = head.agendaNo();
        this.exhibitNo = head.exhibitNo();
    }

    void prepared(PaperHead head) {
        need(ConsultationStatus.PREPARING);
        write(head);
        this.status = ConsultationStatus.HEADQUARTERS;
    }

    /** After headquarters: to the mayor, or straight to the decision where nothing is consulted on. */
    void headquartersDecided(boolean consult) {
        need(ConsultationStatus.HEADQUARTERS);
        this.status = consult ? ConsultationStatus.APPROVING : ConsultationStatus.HEADQUARTERS;
    }

    void sentBack() {
        need(ConsultationStatus.APPROVING);
        this.status = ConsultationStatus.PREPARING;
    }

    /** 諮問済みの議題として登録する。 Headquarters and the mayor decided on paper. */
    void enter(OnPaper paper, String by, Instant now) {
        need(ConsultationStatus.PREPARING);
        letter(String.valueOf(paper.letterNumber()), Objects.requireNonNull(paper.issuedOn()));
        this.paperNote = paper.note();
        this.enteredBy = by;
        this.enteredAt = now;
        this.status = ConsultationStatus.APPROVING;
    }

    void letter(String number, LocalDate day) {
        this.letterNumber = number;
        this.issuedOn = day;
    }

    void issued(String content, String contentDigest) {
        need(ConsultationStatus.APPROVING);
        this.frozen = content;
        this.digest = contentDigest;
        this.status = ConsultationStatus.ISSUED;
    }

    void reported(String number, LocalDate day, @Nullable String note) {
        need(ConsultationStatus.ISSUED);
        this.report = Report.received(number, day, note);
        this.status = ConsultationStatus.REPORTED;
    }

    /** 意見を聴き終えた。 An advisory meeting gives no answer as a body: there is no letter and no number. */
    void heard() {
        need(ConsultationStatus.ISSUED);
        this.status = ConsultationStatus.REPORTED;
    }

    void decided() {
        if (status != ConsultationStatus.REPORTED && status != ConsultationStatus.HEADQUARTERS) {
            throw Refused.conflict("consultation.wrongMoment", status.name());
        }
        this.status = ConsultationStatus.DECIDED;
    }

    /** 公表、議会への報告。 Both done: it has come to its end. */
    Report announced(UnaryOperator<Report> verb) {
        need(ConsultationStatus.DECIDED);
        Report now = verb.apply(report());
        this.report = now;
        if (now.announced()) {
            close("COMPLETED");
        }
        return now;
    }

    /** 一部答申の後：the rest goes on, to the next meeting and a report of its own. @return the report that was decided on */
    EarlierReport goesOn() {
        need(ConsultationStatus.DECIDED);
        EarlierReport earlier = new EarlierReport(id(), reportNo, report());
        this.report = null;
        this.reportNo++;
        this.status = ConsultationStatus.ISSUED;
        return earlier;
    }

    /** 議題番号と資料番号：provisional until notice of the first meeting is given. */
    void numbered(int agenda, int exhibit) {
        if (!issued()) {
            this.agendaNo = agenda;
            this.exhibitNo = exhibit;
        }
    }

    /** 資料を訂正する。 The page and the letters say what the newest paper says; what was issued stays. */
    void corrected(PaperHead head) {
        if (status != ConsultationStatus.ISSUED && status != ConsultationStatus.REPORTED) {
            throw Refused.conflict("correction.over");
        }
        write(head);
    }

    void close(String because) {
        this.status = ConsultationStatus.CLOSED;
        this.closedBecause = because;
    }

    private void need(ConsultationStatus wanted) {
        if (status != wanted) {
            throw Refused.conflict("consultation.wrongMoment", status.name());
        }
    }

    ConsultationId id() {
        return new ConsultationId(id);
    }

    PlanId plan() {
        return new PlanId(planId);
    }

    UUID committeeId() {
        return committeeId;
    }

    Instant createdAt() {
        return createdAt;
    }

    ConsultationStatus status() {
        return status;
    }

    Deciding deciding() {
        return deciding;
    }

    int reportNo() {
        return reportNo;
    }

    Report report() {
        return report == null ? Report.NONE : report;
    }

    boolean issued() {
        return frozen != null;
    }

    /** Whether it was issued on paper, before it was entered. */
    boolean onPaper() {
        return enteredBy != null;
    }

    PaperHead head() {
        return new PaperHead(title, lead, baseYear, agendaNo, exhibitNo);
    }

    @Nullable
    String letterNumber() {
        return letterNumber;
    }

    @Nullable
    String frozen() {
        return frozen;
    }

    @Nullable
    String digest() {
        return digest;
    }

    SourceView source(List<MeetingView> meetings, List<ReportView> earlier, List<DecisionView> decisions) {
        List<ReportView> reports = new ArrayList<>(earlier);
        reports.add(new ReportView(reportNo, report()));
        return new SourceView(id(), title, letterNumber, issuedOn, meetings, reports, decisions);
    }

    ConsultationFacts facts() {
        Report now = report();
        return new ConsultationFacts(
                letterNumber,
                issuedOn,
                digest,
                now.reportNumber(),
                now.reportedOn(),
                now.reportNote(),
                now.publishedOn(),
                now.publicationNote(),
                now.councilOn(),
                now.councilNote(),
                closedBecause);
    }
}
