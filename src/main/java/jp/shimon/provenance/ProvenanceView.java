package jp.shimon.provenance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.shimon.plan.PlanForm;

/**
 * 取組項目の由来：every cell as it stands on a day, and where each comes from.
 *
 * @param sources in the order in which they were made; also those of which nothing is left
 */
public record ProvenanceView(
        UUID measure,
        String path,
        String title,
        LocalDate asOf,
        Instant known,
        PlanForm.Years years,
        List<CellSource> cells,
        List<Source> sources) {

    /** The cells of a field. */
    public List<CellSource> of(String field) {
        return cells.stream().filter(cell -> cell.field().equals(field)).toList();
    }

    /** Paths of the nodes above it, the pillar first: Ⅲ, Ⅲ-1, Ⅲ-1-(1). */
    public List<String> above() {
        return IntStream.range(1, path.length())
                .filter(end -> path.charAt(end) == '-')
                .mapToObj(end -> path.substring(0, end))
                .toList();
    }

    public Source source(CellSource cell) {
        return sources.get(cell.source() - 1);
    }

    /** Whether anything of a source is left. */
    public boolean inUse(Source source) {
        return cells.stream().anyMatch(cell -> cell.source() == source.no());
    }
}
