package jp.shimon.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shimon.plan.MeasureStatus;
import jp.shimon.plan.PlanForm;
import jp.shimon.plan.PlanView;
import org.jspecify.annotations.Nullable;

/**
 * 二つの計画の比較：what differs between two states of one plan. Which measures differ is found for all; what differs in one
 * is found only for those that are looked at.
 *
 * @param years the plan periods of both sides together
 * @param unchanged how many measures say the same
 */
public record PlanComparison(
        PlanForm.Years years,
        List<Difference> head,
        List<NodeDifference> nodes,
        List<MeasureDifference> measures,
        int unchanged) {

    /** どう変わったか。 */
    public enum Kind {
        /** 追加 */
        ADDED,
        /** なくなった */
        REMOVED,
        /** 終了（完了、廃止、統合、分割） */
        ENDED,
        /** 変更 */
        CHANGED
    }

    /** 柱・推進項目・項目名の違い。 */
    public record NodeDifference(
            Kind kind,
            String path,
            @Nullable String before,
            @Nullable String after) {}

    /** 取組項目の違い。 */
    public record MeasureDifference(
            Kind kind, UUID id, String path, PlanView.@Nullable Entry before, PlanView.@Nullable Entry after) {

        /** The entry after, or before where it is gone. */
        public PlanView.Entry entry() {
            return Objects.requireNonNull(after == null ? before : after);
        }

        /** Cell by cell, field by field, goal by goal; a measure that is new or gone has no other side. */
        public List<Difference> differences(PlanForm.Years years) {
            return before == null || after == null
                    ? List.of()
                    : Differences.between(before.content(), after.content(), years);
        }
    }

    /** @param before the left side; both are states of the same plan */
    public static PlanComparison of(PlanView before, PlanView after) {
        Map<UUID, PlanView.Entry> was = byId(before);
        Map<UUID, PlanView.Entry> becomes = byId(after);
        Set<UUID> all = new LinkedHashSet<>(was.keySet());
        all.addAll(becomes.keySet());
        List<MeasureDifference> found = new ArrayList<>();
        for (UUID id : all) {
            measure(id, was.get(id), becomes.get(id), found);
        }
        found.sort(TreeOrder.by(MeasureDifference::path));
        return new PlanComparison(
                new PlanForm.Years(
                        Math.min(
                                before.fiscalYears().from(), after.fiscalYears().from()),
                        Math.max(before.fiscalYears().to(), after.fiscalYears().to())),
                head(before, after),
                nodes(before, after),
                found,
                all.size() - found.size());
    }

    /** With measures that were not read, since they say the same on both sides. */
    public PlanComparison and(int same) {
        return new PlanComparison(years, head, nodes, measures, unchanged + same);
    }

    public long count(Kind kind) {
        return measures.stream().filter(measure -> measure.kind() == kind).count();
    }

    private static Map<UUID, PlanView.Entry> byId(PlanView plan) {
        return plan.measures().stream().collect(Collectors.toMap(PlanView.Entry::id, Function.identity()));
    }

    private static void measure(
            UUID id, PlanView.@Nullable Entry was, PlanView.@Nullable Entry becomes, List<MeasureDifference> found) {
        if (was == null || becomes == null) {
            PlanView.Entry only = Objects.requireNonNull(was == null ? becomes : was);
            found.add(new MeasureDifference(was == null ? Kind.ADDED : Kind.REMOVED, id, only.path(), was, becomes));
        } else if (!was.content().sameAs(becomes.content())) {
            boolean ended = was.content().state() == MeasureStatus.ACTIVE
                    && becomes.content().state() != MeasureStatus.ACTIVE;
            found.add(new MeasureDifference(ended ? Kind.ENDED : Kind.CHANGED, id, becomes.path(), was, becomes));
        }
    }

    private static List<Difference> head(PlanView before, PlanView after) {
        return Stream.of(
                        Difference.of("name", null, before.name(), after.name()),
                        Difference.of("fiscalYears", null, years(before), years(after)),
                        Difference.of(
                                "levels", null, String.join("、", before.levels()), String.join("、", after.levels())))
                .filter(difference -> difference.kind() != Difference.Kind.SAME)
                .toList();
    }

    private static String years(PlanView plan) {
        return plan.fiscalYears().from() + "-" + plan.fiscalYears().to();
    }

    private static List<NodeDifference> nodes(PlanView before, PlanView after) {
        Map<String, String> was = names(before);
        Map<String, String> becomes = names(after);
        Set<String> all = new LinkedHashSet<>(was.keySet());
        all.addAll(becomes.keySet());
        return all.stream()
                .filter(path -> !Objects.equals(was.get(path), becomes.get(path)))
                .map(path -> node(path, was.get(path), becomes.get(path)))
                .sorted(TreeOrder.by(NodeDifference::path))
                .toList();
    }

    private static NodeDifference node(String path, @Nullable String was, @Nullable String becomes) {
        Kind kind = was == null ? Kind.ADDED : becomes == null ? Kind.REMOVED : Kind.CHANGED;
        return new NodeDifference(kind, path, was, becomes);
    }

    private static Map<String, String> names(PlanView plan) {
        return plan.nodes().stream()
                .flatMap(PlanComparison::below)
                .collect(Collectors.toMap(PlanView.Node::path, PlanView.Node::name));
    }

    private static Stream<PlanView.Node> below(PlanView.Node node) {
        return Stream.concat(Stream.of(node), node.children().stream().flatMap(PlanComparison::below));
    }
}
