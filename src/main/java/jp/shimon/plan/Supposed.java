package jp.shimon.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jp.shimon.shared.Numbering;
import org.jspecify.annotations.Nullable;

/** 反映したとすれば：a plan with changes put onto it on paper only; nothing is stored. */
final class Supposed {

    private final Map<UUID, MeasureContent> revised = new HashMap<>();
    private final Map<UUID, List<Revising.New>> added = new HashMap<>();
    private final Map<UUID, String> named = new HashMap<>();
    private final Map<UUID, List<Revising.NewNode>> addedNodes = new HashMap<>();
    private PlanForm.@Nullable Years years;

    Supposed(List<? extends Revising> changes) {
        for (Revising change : changes) {
            if (change instanceof Revising.Existing existing) {
                revised.put(existing.measure().value(), existing.content());
            } else if (change instanceof Revising.New entry) {
                added.computeIfAbsent(entry.node().value(), node -> new ArrayList<>())
                        .add(entry);
            } else if (change instanceof Revising.Named node) {
                named.put(node.node().value(), node.name());
            } else if (change instanceof Revising.NewNode node) {
                addedNodes
                        .computeIfAbsent(node.parent().value(), parent -> new ArrayList<>())
                        .add(node);
            } else if (change instanceof Revising.Extended extended) {
                years = extended.years();
            }
        }
    }

    PlanView onto(PlanView plan) {
        return new PlanView(
                plan.id(),
                plan.code(),
                plan.name(),
                years == null ? plan.fiscalYears() : years,
                plan.inForceFrom(),
                plan.asOf(),
                plan.version(),
                plan.levels(),
                plan.departments(),
                plan.nodes().stream().map(this::onto).toList());
    }

    private PlanView.Node onto(PlanView.Node node) {
        List<PlanView.Entry> entries = new ArrayList<>();
        node.measures().forEach(entry -> entries.add(onto(entry)));
        List<String> reserved = new ArrayList<>(node.reservedNumbers());
        for (Revising.New entry : added.getOrDefault(node.id(), List.of())) {
            String number = number(entry.content().number(), entries, reserved);
            reserved.remove(number);
            UUID id = entry.change() == null ? UUID.randomUUID() : entry.change();
            entries.add(new PlanView.Entry(
                    id, node.path() + "-" + number, 1, entry.content().numbered(number)));
        }
        entries.sort(Comparator.comparingInt(
                entry -> Numbering.valueOf(String.valueOf(entry.content().number()))));
        List<PlanView.Node> children =
                new ArrayList<>(node.children().stream().map(this::onto).toList());
        addedNodes.getOrDefault(node.id(), List.of()).forEach(added -> children.add(entered(node, children, added)));
        String name = named.getOrDefault(node.id(), node.name());
        return new PlanView.Node(node.id(), node.path(), node.number(), name, reserved, children, entries);
    }

    private static PlanView.Node entered(PlanView.Node parent, List<PlanView.Node> siblings, Revising.NewNode added) {
        int level = parent.path().split("-").length + 1;
        String number =
                Numbering.next(siblings.stream().map(PlanView.Node::number).toList(), level);
        UUID id = added.change() == null ? UUID.randomUUID() : added.change();
        return new PlanView.Node(
                id, parent.path() + "-" + number, number, added.name(), List.of(), List.of(), List.of());
    }

    private PlanView.Entry onto(PlanView.Entry entry) {
        MeasureContent becomes = revised.get(entry.id());
        return becomes == null
                ? entry
                : new PlanView.Entry(
                        entry.id(),
                        entry.path(),
                        entry.revision() + 1,
                        becomes.numbered(String.valueOf(entry.content().number())));
    }

    /** The number it asks for, or the next free one where another measure bears that. */
    private static String number(@Nullable String asked, List<PlanView.Entry> entries, List<String> reserved) {
        List<String> taken =
                entries.stream().map(e -> String.valueOf(e.content().number())).toList();
        if (asked != null && !taken.contains(asked)) {
            return asked;
        }
        int last = Stream.concat(taken.stream(), reserved.stream())
                .mapToInt(Numbering::valueOf)
                .max()
                .orElse(0);
        return Numbering.circled(last + 1);
    }
}
