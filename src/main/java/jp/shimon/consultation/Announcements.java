package jp.shimon.consultation;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import jp.shimon.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 公表と議会への報告：of the latest report, or of an earlier one while the rest goes on. */
@Component
class Announcements {

    private final EarlierReportRepository earlier;

    Announcements(EarlierReportRepository earlier) {
        this.earlier = earlier;
    }

    /** @return whether the council is told next */
    boolean published(Consultation consultation, @Nullable Integer no, LocalDate day, @Nullable String note) {
        Report report = write(consultation, no, before -> before.published(day, note));
        return consultation.deciding().announcing() != Announcing.IN_PARALLEL && report.councilOn() == null;
    }

    /** @return whether the publication is next */
    boolean toldToCouncil(Consultation consultation, @Nullable Integer no, LocalDate day, @Nullable String note) {
        Report report = write(consultation, no, before -> before.toldToCouncil(day, note));
        return consultation.deciding().announcing() != Announcing.IN_PARALLEL && report.publishedOn() == null;
    }

    private Report write(Consultation consultation, @Nullable Integer no, UnaryOperator<Report> verb) {
        if (no == null || no == consultation.reportNo()) {
            return consultation.announced(verb);
        }
        EarlierReport report = earlier.findById(
                        new EarlierReport.Key(consultation.id().value(), no))
                .orElseThrow(() -> Refused.notFound("consultation.unknown"));
        report.announced(verb.apply(report.report()));
        return report.report();
    }
}
