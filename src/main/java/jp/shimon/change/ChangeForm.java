package jp.shimon.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 変更案の入力。 As it comes from outside; every part may be missing until it is read.
 *
 * @param measure a code path or id; a list for MERGE
 * @param node path or id of a node that the change hits as a whole, instead of {@code measure}
 * @param aspects what a change is beside its kind, where its content cannot show it
 * @param after in a REVISE an absent field is unchanged and {@code null} is "not recorded"; a list for SPLIT
 */
public record ChangeForm(
        @Nullable String plan,
        @Nullable String kind,
        @Nullable JsonNode measure,
        @Nullable String parent,
        @Nullable String node,
        @Nullable ReviewForm review,
        @Nullable ReasonForm reason,
        @Nullable JsonNode after,
        @Nullable List<String> aspects,
        @Nullable List<String> concurWith,
        @Nullable List<ProceedForm> proceed,
        @Nullable Integer version) {

    /** What is stated as {@code null} is left out. */
    public ChangeForm {
        measure = measure == null || measure.isNull() ? null : measure;
        after = after == null || after.isNull() ? null : after;
    }

    public record ReviewForm(
            @Nullable Integer fiscalYear, @Nullable String period) {}

    public record ReasonForm(
            @Nullable String category,
            @Nullable String purpose,
            @Nullable String circumstances,
            @Nullable String ratingReason,
            @Nullable String text) {}

    public record ProceedForm(
            @Nullable String rule,
            @Nullable String place,
            @Nullable String reason) {}
}
