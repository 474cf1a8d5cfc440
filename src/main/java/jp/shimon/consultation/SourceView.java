package jp.shimon.consultation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 出典としての諮問：the numbers and dates under which a change was agreed on.
 *
 * @param meetings those that it was on the agenda of, first to last, without what was said there
 * @param reports one a report, in their order; the last may not have come yet
 * @param decisions the 決裁 of the change of the plan, one a report, in their order
 */
public record SourceView(
        ConsultationId id,
        String title,
        @Nullable String letterNumber,
        @Nullable LocalDate issuedOn,
        List<MeetingView> meetings,
        List<ReportView> reports,
        List<DecisionView> decisions) {

    /** @param no counted from 1 */
    public Report report(int no) {
        return reports.stream()
                .filter(report -> report.no() == no)
                .map(ReportView::report)
                .findFirst()
                .orElse(Report.NONE);
    }

    /** The 決裁 on a report; {@code null} while there is none. */
    public @Nullable DecisionView decision(int no) {
        return no < 1 || no > decisions.size() ? null : decisions.get(no - 1);
    }
}
