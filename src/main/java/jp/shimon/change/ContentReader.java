package jp.shimon.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.MeasureStatus;
import jp.shimon.plan.Place;
import jp.shimon.plan.Plans;
import jp.shimon.plan.Standing;
import jp.shimon.shared.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 変更後の内容を読む。 An absent field keeps what stands, {@code null} takes it away. */
@Component
class ContentReader {

    private final ObjectMapper json;
    private final Plans plans;

    ContentReader(ObjectMapper json, Plans plans) {
        this.json = json;
        this.plans = plans;
    }

    List<MeasureContent> read(
            @Nullable JsonNode after,
            ChangeKind kind,
            List<Standing> before,
            Optional<Place> parent,
            List<Violation> violations) {
        if (!kind.hasAfter()) {
            MeasureStatus end = kind == ChangeKind.ABOLISH ? MeasureStatus.ABOLISHED : MeasureStatus.COMPLETED;
            return before.stream().map(b -> b.content().become(end)).toList();
        }
        if (after == null || !after.isObject()) {
            violations.add(Violation.of("after", "required"));
            return List.of();
        }
        if (kind.hasBefore() && before.isEmpty()) {
            return List.of();
        }
        ObjectNode merged = before.isEmpty()
                ? json.createObjectNode()
                : json.valueToTree(before.get(0).content());
        merged.setAll((ObjectNode) after);
        return content(merged, violations).stream()
                .map(content -> numbered(content, before, parent, violations))
                .toList();
    }

    private List<MeasureContent> content(ObjectNode merged, List<Violation> violations) {
        try {
            MeasureContent content = json.treeToValue(merged, MeasureContent.class);
            violations.addAll(plans.violations("after", content));
            return List.of(content);
        } catch (JsonMappingException wrong) {
            violations.add(Violation.of("after." + path(wrong), "unreadable"));
        } catch (JsonProcessingException wrong) {
            violations.add(Violation.of("after", "unreadable"));
        }
        return List.of();
    }

    /** A measure keeps its number; a new one takes the number asked for, or the next free one. */
    private static MeasureContent numbered(
            MeasureContent content, List<Standing> before, Optional<Place> parent, List<Violation> violations) {
        String asked = content.number();
        if (before.isEmpty()) {
            return asked != null && !asked.isBlank()
                    ? content
                    : content.numbered(parent.map(Place::nextNumber).orElse(""));
        }
        String own = String.valueOf(before.get(0).content().number());
        if (asked != null && !asked.equals(own)) {
            violations.add(Violation.of("after.number", "number.fixed", own));
        }
        return content.numbered(own);
    }

    private static String path(JsonMappingException wrong) {
        return wrong.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }
}
