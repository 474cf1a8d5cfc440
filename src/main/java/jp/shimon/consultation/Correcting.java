package jp.shimon.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.shimon.calendar.Office;
import jp.shimon.identity.Person;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Texts;
import jp.shimon.shared.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 資料の訂正：title, lead and the two numbers; never the items, since they are what the committee is consulted on. */
@Component
class Correcting {

    private static final int REASON = 200;

    private final PaperCorrectionRepository corrections;
    private final MeetingRepository meetings;
    private final Papers papers;
    private final ConsultationSearch search;
    private final Office office;

    Correcting(
            PaperCorrectionRepository corrections,
            MeetingRepository meetings,
            Papers papers,
            ConsultationSearch search,
            Office office) {
        this.corrections = corrections;
        this.meetings = meetings;
        this.papers = papers;
        this.search = search;
        this.office = office;
    }

    /** Between issue and the mayor's decision. */
    static void admit(Consultation consultation, List<Item> items) {
        boolean over = consultation.status().ordinal() >= ConsultationStatus.DECIDED.ordinal()
                || items.stream().anyMatch(item -> item.decision() != null);
        if (over) {
            throw Refused.conflict("correction.over");
        }
        if (!consultation.issued()) {
            throw Refused.conflict("correction.notIssued");
        }
    }

    PaperVersion correct(Consultation consultation, List<Item> items, CorrectionForm form, Person by) {
        admit(consultation, items);
        PaperContent before = papers.newest(consultation, items).content();
        Integer seen = form.seen();
        if (seen != null && seen != before.correctionNo()) {
            throw Refused.conflict("correction.stale", before.correctionNo());
        }
        PaperHead head = head(form, before.head());
        Refused.ifAny(violations(form, head, before.head()));
        PaperContent.Correction says = new PaperContent.Correction(
                before.correctionNo() + 1,
                office.today(),
                String.valueOf(form.reason()).strip());
        PaperCorrection correction =
                new PaperCorrection(consultation.id(), before.corrected(head, says), by.username(), office.now());
        corrections.saveAndFlush(correction);
        consultation.corrected(head);
        search.keep(consultation);
        meetings.of(consultation.id().value())
                .forEach(meeting -> meeting.renumber(consultation.id(), before.head(), head));
        return correction.version(before.head());
    }

    private static PaperHead head(CorrectionForm form, PaperHead before) {
        return new PaperHead(
                Objects.requireNonNullElse(form.title(), before.title()),
                Objects.requireNonNullElse(form.lead(), before.lead()),
                before.baseYear(),
                Objects.requireNonNullElse(form.agendaNo(), before.agendaNo()),
                Objects.requireNonNullElse(form.exhibitNo(), before.exhibitNo()));
    }

    private static List<Violation> violations(CorrectionForm form, PaperHead head, PaperHead before) {
        List<Violation> violations = new ArrayList<>();
        text("title", form.title(), Bundling.TITLE, violations);
        text("lead", form.lead(), Bundling.LEAD, violations);
        Bundling.number("agendaNo", head.agendaNo(), violations);
        Bundling.number("exhibitNo", head.exhibitNo(), violations);
        Texts.require("reason", form.reason(), REASON).ifPresent(violations::add);
        if (head.changedFrom(before).isEmpty()) {
            violations.add(Violation.of("", "correction.nothingInPaper"));
        }
        return violations;
    }

    /** Left out is left as it is; emptied is refused. */
    private static void text(String field, @Nullable String text, int most, List<Violation> violations) {
        if (text != null) {
            Texts.require(field, text, most).ifPresent(violations::add);
        }
    }
}
