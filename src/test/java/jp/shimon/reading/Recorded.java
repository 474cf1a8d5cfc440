package jp.shimon.reading;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.shimon.identity.DepartmentView;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.MeasureId;
import jp.shimon.plan.NodeId;
import jp.shimon.plan.NodeName;
import jp.shimon.plan.Place;
import jp.shimon.plan.PlanForm;
import jp.shimon.plan.PlanHead;
import jp.shimon.plan.PlanId;
import jp.shimon.plan.RevisionId;
import jp.shimon.plan.Standing;
import org.jspecify.annotations.Nullable;

/** 記録：a plan as the record would answer it, without a database. */
final class Recorded {

    static final JsonMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final PlanForm plan;
    private final List<Place> nodes = new ArrayList<>();
    private final List<Standing> measures = new ArrayList<>();

    private Recorded(PlanForm plan) {
        this.plan = plan;
        nodes(Objects.requireNonNull(plan.nodes()), List.of());
    }

    static Known sample() {
        return of(json("/sample/plan.json", PlanForm.class));
    }

    static Known of(PlanForm plan) {
        Recorded recorded = new Recorded(plan);
        PlanForm.Years years = Objects.requireNonNull(plan.fiscalYears());
        return new Known(
                String.valueOf(plan.code()),
                new PlanHead(String.valueOf(plan.name()), years, Objects.requireNonNull(plan.levels())),
                Objects.requireNonNull(plan.departments()).stream()
                        .map(d -> new DepartmentView(String.valueOf(d.code()), String.valueOf(d.name()), 1))
                        .toList(),
                recorded.nodes,
                recorded.measures,
                (measure, review) -> Optional.of("計画未満"));
    }

    private void nodes(List<PlanForm.NodeForm> forms, List<NodeName> above) {
        for (PlanForm.NodeForm form : forms) {
            List<NodeName> lineage = Stream.concat(
                            above.stream(),
                            Stream.of(new NodeName(String.valueOf(form.number()), String.valueOf(form.name()))))
                    .toList();
            NodeId id = new NodeId(UUID.randomUUID());
            String path = Finder.path(lineage.stream().map(NodeName::number));
            nodes.add(new Place(id, path, lineage, "①"));
            if (form.measures() != null) {
                form.measures().forEach(measure -> measures.add(standing(id, path, lineage, measure.content())));
            }
            if (form.children() != null) {
                nodes(form.children(), lineage);
            }
        }
    }

    static Standing standing(NodeId node, String path, List<NodeName> lineage, MeasureContent content) {
        return new Standing(
                new MeasureId(UUID.randomUUID()),
                new PlanId(new UUID(0, 1)),
                node,
                path + "-" + content.number(),
                new RevisionId(UUID.randomUUID()),
                1,
                lineage,
                content);
    }

    /** What a change's reader makes of a proposed content. */
    static MeasureContent content(@Nullable MeasureContent base, @Nullable JsonNode after) {
        ObjectNode merged = base == null ? JSON.createObjectNode() : JSON.valueToTree(base);
        merged.setAll((ObjectNode) Objects.requireNonNull(after));
        return JSON.convertValue(merged, MeasureContent.class);
    }

    static <T> T json(String resource, Class<T> type) {
        try {
            return JSON.readValue(text(resource), type);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(Recorded.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A paper read for a plan. */
    static List<ReadItem> proposals(Recognised recognised, Known known) {
        return recognised.items().stream()
                .map(item -> Proposing.of(item, known, Wish.NOTHING, JSON))
                .toList();
    }
}
