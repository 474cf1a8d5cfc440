package jp.shimon.plan;

import java.util.List;

/**
 * 現行の取組項目：変更の出発点。
 *
 * @param revision the newest revision, which a change is based on
 * @param lineage from the pillar down to the 項目名
 */
public record Standing(
        MeasureId id,
        PlanId plan,
        NodeId node,
        String path,
        RevisionId revision,
        int no,
        List<NodeName> lineage,
        MeasureContent content) {}
