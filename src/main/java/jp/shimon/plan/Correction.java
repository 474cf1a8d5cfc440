package jp.shimon.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 訂正：one place that a version of its own put right, for as long as the mistake held.
 *
 * @param recorded its {@code effectiveFrom} is the first day on which the mistake stood in the plan
 * @param revision number of the revision that put a measure right; 0 for the name of a node
 * @param years the plan period on that day
 */
public record Correction(Recorded recorded, int revision, PlanForm.Years years, Corrected place) {

    static Correction of(MeasureRevision mistaken, MeasureRevision corrected, String path) {
        UUID id = corrected.measure().id().value();
        return new Correction(
                corrected.version().recorded(corrected.changeId()),
                corrected.no(),
                corrected.version().head().years(),
                new Corrected.OfMeasure(id, path, mistaken.content(), corrected.content()));
    }

    static Correction of(PlanVersion version, @Nullable UUID change, Corrected.OfNode node) {
        return new Correction(version.recorded(change), 0, version.head().years(), node);
    }
}
