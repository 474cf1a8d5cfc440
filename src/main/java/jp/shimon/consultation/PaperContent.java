package jp.shimon.consultation;

import java.util.List;
import java.util.Map;
import jp.shimon.change.ChangeKind;
import jp.shimon.change.Reason;
import jp.shimon.hearing.ReviewPeriod;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.NodeName;
import jp.shimon.plan.PlanForm;
import org.jspecify.annotations.Nullable;

/**
 * 資料nの内容：委員会に見せるもののすべて、見せないものは一つも入れない。 Findings and internal reasons have no place
 * here. Names of departments are part of it, so that an old paper reads as it did.
 */
public record PaperContent(
        String plan,
        PlanForm.Years years,
        List<String> levels,
        String committee,
        CommitteeType committeeType,
        String title,
        String lead,
        int baseYear,
        int agendaNo,
        int exhibitNo,
        Map<String, String> departments,
        List<Section> sections) {

    /** 1 計画を見直す取組について, 2 新規に追加する取組について … only where there are items. */
    public record Section(int no, ChangeKind kind, List<Entry> items) {}

    /**
     * 一つの項目。
     *
     * @param no from 1 in each section
     * @param path code path, such as Ⅲ-1-(1)-①
     */
    public record Entry(
            int no,
            String change,
            String path,
            List<NodeName> lineage,
            Reason reason,
            @Nullable Rated rated,
            @Nullable MeasureContent before,
            MeasureContent after) {}

    /** 確定した評価。 From it the rating sentence is made. */
    public record Rated(int fiscalYear, ReviewPeriod period, String label) {}
}
