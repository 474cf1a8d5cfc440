package jp.shimon.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import jp.shimon.plan.NodeId;
import jp.shimon.plan.Place;
import jp.shimon.plan.PlanForm;
import jp.shimon.plan.PlanHead;
import jp.shimon.shared.FiscalYear;
import jp.shimon.shared.Texts;
import jp.shimon.shared.Violation;
import org.jspecify.annotations.Nullable;

/** 枠組みの変更を読む：体系の項目の名称、新しい項目、計画期間。 */
final class FrameReader {

    private static final int NAME = 200;
    private static final int LONGEST = 30;
    private static final int LEAVES = 3;

    private FrameReader() {}

    static Frame read(
            @Nullable JsonNode after, ChangeKind kind, Target target, PlanHead plan, List<Violation> violations) {
        if (kind == ChangeKind.EXTEND_PLAN) {
            return extension(after, plan.years(), violations);
        }
        Optional<Place> node = target.node();
        if (node.isPresent()) {
            NodeId id = node.get().id();
            String was = node.get().name();
            boolean named = kind == ChangeKind.RENAME || kind == ChangeKind.CORRECT;
            return Frame.node(id, was, named ? name(after, violations) : null);
        }
        return addsNode(kind, target) ? Frame.node(null, null, name(after, violations)) : Frame.NONE;
    }

    /** Above the 項目名 an addition is a new node; below it, a new measure. */
    static boolean addsNode(ChangeKind kind, Target target) {
        return kind == ChangeKind.ADD
                && target.parent()
                        .filter(parent -> parent.lineage().size() < LEAVES)
                        .isPresent();
    }

    private static String name(@Nullable JsonNode after, List<Violation> violations) {
        @Nullable JsonNode given = after == null ? null : after.get("name");
        @Nullable String name = given == null || !given.isTextual() ? null : given.asText();
        Texts.require("after.name", name, NAME).ifPresent(violations::add);
        return name == null ? "" : name;
    }

    private static Frame extension(@Nullable JsonNode after, PlanForm.Years were, List<Violation> violations) {
        @Nullable JsonNode years = after == null ? null : after.get("fiscalYears");
        if (years == null || !years.path("to").canConvertToInt()) {
            violations.add(Violation.of("after.fiscalYears.to", "required"));
            return Frame.NONE;
        }
        int from = years.path("from").asInt(were.from());
        int to = years.path("to").asInt();
        if (from != were.from()) {
            violations.add(Violation.of("after.fiscalYears.from", "extension.from", new FiscalYear(were.from())));
        }
        if (to <= were.to() || to > were.to() + LONGEST) {
            violations.add(Violation.of("after.fiscalYears.to", "extension.to", new FiscalYear(were.to()), LONGEST));
        }
        return Frame.extension(were, new PlanForm.Years(were.from(), to));
    }
}
