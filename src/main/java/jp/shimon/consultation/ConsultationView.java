package jp.shimon.consultation;

import java.util.List;
import jp.shimon.plan.PlanId;

/** 諮問の全体。 {@code facts} tell of the latest report. */
public record ConsultationView(
        ConsultationId id,
        PlanId plan,
        String planCode,
        CommitteeView committee,
        ConsultationStatus status,
        PaperHead head,
        ConsultationFacts facts,
        List<ItemView> items,
        List<MeetingView> meetings,
        List<DecisionView> decisions,
        Deciding deciding,
        List<ReportView> earlierReports,
        List<WithdrawalView> withdrawals) {

    public List<ItemView> openItems() {
        return items.stream().filter(ItemView::open).toList();
    }
}
