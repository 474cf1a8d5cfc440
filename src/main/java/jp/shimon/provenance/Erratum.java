package jp.shimon.provenance;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.shimon.change.Difference;
import jp.shimon.plan.Corrected;
import jp.shimon.plan.Correction;
import jp.shimon.plan.PlanForm;
import org.jspecify.annotations.Nullable;

/**
 * 正誤表の一件：where a mistake stood, what it said (誤) and what it should have said (正).
 *
 * @param diff 誤 is {@code before}, 正 is {@code after}
 * @param publishedOn 公表日; {@code null} = 未公表
 * @param source the correction: its number counts from the oldest, its {@code effectiveFrom} is the first day of the mistake
 */
public record Erratum(
        Where place,
        List<Difference> diff,
        @Nullable LocalDate publishedOn,
        @JsonUnwrapped Source source) {

    /** 何が訂正されたか。 */
    public enum Kind {
        /** 取組項目 */
        MEASURE,
        /** 体系の項目の名称 */
        NODE
    }

    /** 箇所。 {@code title}: as it was put right. */
    public record Where(Kind kind, UUID id, String path, String title) {

        public boolean node() {
            return kind == Kind.NODE;
        }
    }

    static Erratum of(Correction correction, Source source) {
        Source.Agreed agreed = source.consultation();
        return new Erratum(
                where(correction.place()),
                diff(correction.place(), correction.years()),
                agreed == null ? null : agreed.publishedOn(),
                source);
    }

    private static Where where(Corrected place) {
        return place instanceof Corrected.OfMeasure measure
                ? new Where(
                        Kind.MEASURE,
                        measure.id(),
                        measure.path(),
                        measure.becomes().title())
                : new Where(Kind.NODE, place.id(), place.path(), ((Corrected.OfNode) place).becomes());
    }

    private static List<Difference> diff(Corrected place, PlanForm.Years years) {
        return place instanceof Corrected.OfMeasure measure
                ? Difference.between(measure.was(), measure.becomes(), years)
                : List.of(Difference.of(
                        "name", null, ((Corrected.OfNode) place).was(), ((Corrected.OfNode) place).becomes()));
    }
}
