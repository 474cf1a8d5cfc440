package jp.shimon.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * 取組項目とその改定の履歴。
 *
 * @param predecessors code paths of the measures that were merged into this one, or of the one it was split from
 * @param successors code paths of the measures in which this one goes on
 */
public record MeasureView(
        UUID id,
        String path,
        int revision,
        @JsonUnwrapped MeasureContent content,
        List<String> predecessors,
        List<String> successors,
        List<Revision> revisions) {

    /** One revision with its cause. */
    public record Revision(
            int no, LocalDate effectiveFrom, Instant recordedAt, CauseView cause, MeasureContent content) {}
}
