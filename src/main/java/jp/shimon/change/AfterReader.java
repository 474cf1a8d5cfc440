package jp.shimon.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.shimon.hearing.Review;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.MeasureStatus;
import jp.shimon.plan.Place;
import jp.shimon.plan.Standing;
import jp.shimon.shared.FiscalYear;
import jp.shimon.shared.Numbering;
import jp.shimon.shared.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 変更後を種類ごとに読む：一つの内容、いくつもの内容、または何も書かれないもの。 */
@Component
class AfterReader {

    private static final int MOST = 20;

    private final ContentReader contents;

    AfterReader(ContentReader contents) {
        this.contents = contents;
    }

    /** Every content that the change leads to, in the order in which it is proposed. */
    List<MeasureContent> read(
            @Nullable JsonNode after,
            ChangeKind kind,
            Target target,
            @Nullable Review review,
            List<Violation> violations) {
        if (kind.hasBefore() && target.before().isEmpty()) {
            return List.of();
        }
        return switch (kind) {
            case COMPLETE -> ended(after, MeasureStatus.COMPLETED, target, review, violations);
            case ABOLISH -> ended(after, MeasureStatus.ABOLISHED, target, review, violations);
            case ADD -> FrameReader.addsNode(kind, target) ? List.of() : added(after, target, violations);
            case MERGE -> merged(after, target, violations);
            case SPLIT -> split(after, target, violations);
            case EXTEND_PLAN -> List.of();
            default -> revised(after, kind, target, violations);
        };
    }

    /** 完了、廃止: what stands, and the fiscal year with which it ends; by itself that of the review. */
    private static List<MeasureContent> ended(
            @Nullable JsonNode after,
            MeasureStatus status,
            Target target,
            @Nullable Review review,
            List<Violation> violations) {
        @Nullable JsonNode year = after == null ? null : after.get("lastYear");
        @Nullable Integer lastYear = review == null ? null : review.fiscalYear();
        if (year != null && !year.isNull()) {
            if (!year.canConvertToInt() || year.asInt() < FiscalYear.FIRST || year.asInt() > FiscalYear.LAST) {
                violations.add(
                        Violation.of("after.lastYear", "year.range", year.asText(), FiscalYear.FIRST, FiscalYear.LAST));
                return List.of();
            }
            lastYear = year.asInt();
        }
        @Nullable Integer ends = lastYear;
        return target.before().stream()
                .map(before -> before.content().ended(status, ends))
                .toList();
    }

    private List<MeasureContent> added(@Nullable JsonNode after, Target target, List<Violation> violations) {
        return contents.read(after, "after", null, violations).stream()
                .map(content -> numberedOr(
                        content, target.parent().map(Place::nextNumber).orElse("")))
                .toList();
    }

    private List<MeasureContent> revised(
            @Nullable JsonNode after, ChangeKind kind, Target target, List<Violation> violations) {
        List<MeasureContent> revised = new ArrayList<>();
        for (Standing before : target.before()) {
            contents.read(after, "after", before.content(), violations)
                    .map(content -> ownNumber(content, before.content(), violations))
                    .ifPresent(revised::add);
        }
        if (revised.size() == target.before().size()) {
            Untouched.check(kind, target.before(), revised, violations);
        }
        return revised;
    }

    /** 統合: into one of them, whose number it then bears, or into a new measure. */
    private List<MeasureContent> merged(@Nullable JsonNode after, Target target, List<Violation> violations) {
        return contents.read(after, "after", null, violations).stream()
                .map(content -> numberedOr(
                        content, target.parent().map(Place::nextNumber).orElse("")))
                .toList();
    }

    /** 分割: each part is the measure as it stands but for what it states; at most one keeps its number. */
    private List<MeasureContent> split(@Nullable JsonNode after, Target target, List<Violation> violations) {
        if (after == null || !after.isArray() || after.size() < 2 || after.size() > MOST) {
            violations.add(Violation.of("after", "after.two", MOST));
            return List.of();
        }
        List<MeasureContent> parts = new ArrayList<>();
        int next = Numbering.valueOf(target.parent().map(Place::nextNumber).orElse(""));
        MeasureContent whole = target.before().get(0).content();
        for (int i = 0; i < after.size(); i++) {
            String at = "after[" + i + "]";
            Optional<MeasureContent> part = contents.read(after.get(i), at, whole, violations);
            boolean told = after.get(i).hasNonNull("number");
            if (part.isPresent()) {
                parts.add(told ? part.get() : part.get().numbered(Numbering.circled(next++)));
            }
        }
        twice(parts, violations);
        return parts;
    }

    private static void twice(List<MeasureContent> parts, List<Violation> violations) {
        for (int i = 0; i < parts.size(); i++) {
            String number = String.valueOf(parts.get(i).number());
            if (parts.subList(0, i).stream().anyMatch(earlier -> number.equals(earlier.number()))) {
                violations.add(Violation.of("after[" + i + "].number", "twice", number));
            }
        }
    }

    private static MeasureContent numberedOr(MeasureContent content, String next) {
        String asked = content.number();
        return asked != null && !asked.isBlank() ? content : content.numbered(next);
    }

    /** A measure keeps its number. */
    private static MeasureContent ownNumber(MeasureContent content, MeasureContent before, List<Violation> violations) {
        String own = String.valueOf(before.number());
        if (!Objects.equals(content.number(), own)) {
            violations.add(Violation.of("after.number", "number.fixed", own));
        }
        return content.numbered(own);
    }
}
