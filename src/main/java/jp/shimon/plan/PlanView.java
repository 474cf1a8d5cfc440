package jp.shimon.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.shimon.identity.DepartmentView;
import jp.shimon.shared.Refused;

/**
 * ある日の計画。 The plan in force on {@code asOf}; the exchange form plus ids, paths and the version.
 *
 * @param inForceFrom since when it reads so; the version may be of an earlier day, if it was recorded later
 */
public record PlanView(
        UUID id,
        String code,
        String name,
        PlanForm.Years fiscalYears,
        LocalDate inForceFrom,
        LocalDate asOf,
        VersionView version,
        List<String> levels,
        List<DepartmentView> departments,
        List<Node> nodes) {

    /** A node with what stands under it. {@code reservedNumbers}: taken by measures that are not on record (未登録). */
    public record Node(
            UUID id,
            String path,
            String number,
            String name,
            List<String> reservedNumbers,
            List<Node> children,
            List<Entry> measures) {

        /** This node with nothing but one below it, by id or path; itself, if it is that one. */
        private Optional<Node> only(String idOrPath) {
            if (idOrPath.equals(path) || idOrPath.equals(id.toString())) {
                return Optional.of(this);
            }
            return children.stream()
                    .flatMap(child -> child.only(idOrPath).stream())
                    .findFirst()
                    .map(child -> new Node(id, path, number, name, List.of(), List.of(child), List.of()));
        }

        Stream<Entry> all() {
            return Stream.concat(measures.stream(), children.stream().flatMap(Node::all));
        }
    }

    /** A measure as it stands on that day. */
    public record Entry(
            UUID id,
            String path,
            int revision,
            @JsonUnwrapped MeasureContent content) {}

    /** This plan as it would be with changes put onto it; nothing is stored. An added measure bears its change's id. */
    public PlanView supposing(List<? extends Revising> changes) {
        return new Supposed(changes).onto(this);
    }

    PlanView since(LocalDate day) {
        return new PlanView(id, code, name, fiscalYears, day, asOf, version, levels, departments, nodes);
    }

    /** This plan with one node and what stands above and below it. @throws Refused NOT_FOUND for a node that it has not */
    public PlanView only(String idOrPath) {
        Node node = nodes.stream()
                .flatMap(top -> top.only(idOrPath).stream())
                .findFirst()
                .orElseThrow(() -> Refused.notFound("node.unknown", idOrPath));
        return new PlanView(
                id, code, name, fiscalYears, inForceFrom, asOf, version, levels, departments, List.of(node));
    }

    /** Every measure of the plan in the order of the tree. */
    public List<Entry> measures() {
        return nodes.stream().flatMap(Node::all).toList();
    }
}
