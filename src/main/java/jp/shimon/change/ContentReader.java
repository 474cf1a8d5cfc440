package jp.shimon.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.Plans;
import jp.shimon.shared.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 変更後の内容を一つ読む。 An absent field keeps what stands, {@code null} takes it away. */
@Component
class ContentReader {

    private final ObjectMapper json;
    private final Plans plans;

    ContentReader(ObjectMapper json, Plans plans) {
        this.json = json;
        this.plans = plans;
    }

    /**
     * @param at the field that {@code after} stands in, such as {@code after[1]}
     * @param base what stands; {@code null} for something new
     */
    Optional<MeasureContent> read(
            @Nullable JsonNode after, String at, @Nullable MeasureContent base, List<Violation> violations) {
        if (after == null || !after.isObject()) {
            violations.add(Violation.of(at, "required"));
            return Optional.empty();
        }
        ObjectNode merged = base == null ? json.createObjectNode() : json.valueToTree(base);
        merged.setAll((ObjectNode) after);
        Optional<MeasureContent> content = content(merged, at, violations);
        content.ifPresent(c -> stillPursued(c, at, base, violations));
        return content;
    }

    /** Whether a measure ended is said by the kind of the change, never by its content. */
    private static void stillPursued(
            MeasureContent content, String at, @Nullable MeasureContent base, List<Violation> violations) {
        MeasureContent stands = base == null ? content.become(null) : base;
        if (content.state() != stands.state()) {
            violations.add(Violation.of(at + ".status", "status.byKind"));
        }
        if (!Objects.equals(content.lastYear(), base == null ? null : base.lastYear())) {
            violations.add(Violation.of(at + ".lastYear", "notForKind"));
        }
    }

    private Optional<MeasureContent> content(ObjectNode merged, String at, List<Violation> violations) {
        try {
            MeasureContent content = json.treeToValue(merged, MeasureContent.class);
            violations.addAll(plans.violations(at, content));
            return Optional.of(content);
        } catch (JsonMappingException wrong) {
            violations.add(Violation.of(at + "." + path(wrong), "unreadable"));
        } catch (JsonProcessingException wrong) {
            violations.add(Violation.of(at, "unreadable"));
        }
        return Optional.empty();
    }

    private static String path(JsonMappingException wrong) {
        return wrong.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }
}
