package jp.shimon.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.shimon.identity.DepartmentView;

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

    /** Every measure of the plan in the order of the tree. */
    public List<Entry> measures() {
        return nodes.stream().flatMap(Node::all).toList();
    }
}
