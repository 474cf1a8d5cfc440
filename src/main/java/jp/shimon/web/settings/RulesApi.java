package jp.shimon.web.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import jp.shimon.change.RuleBook;
import jp.shimon.change.RuleWords;
import jp.shimon.identity.Person;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Violation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 指摘の決まり。 Everybody reads them, the secretariat writes them as a whole. */
@RestController
@RequestMapping("/api/rules")
class RulesApi {

    private final RuleBook book;
    private final ObjectMapper json;

    RulesApi(RuleBook book, ObjectMapper json) {
        this.book = book;
        this.json = json;
    }

    @GetMapping
    RulesJson rules() {
        return RulesJson.from(book.current());
    }

    /** What {@link #rules} answers may come back as it is; who changed it and when is not taken from there. */
    @PutMapping
    RulesJson revise(@RequestBody JsonNode body, Person person) {
        book.admit(person);
        Refused.ifAny(missing(body));
        if (!body.path("version").canConvertToInt()) {
            throw Refused.invalid("version", "unreadable");
        }
        return RulesJson.from(book.revise(words(body), body.path("version").asInt(), person));
    }

    /** A list that was left out is not an empty list. */
    private static List<Violation> missing(JsonNode body) {
        Stream<String> lists = Stream.of(RuleWords.class.getRecordComponents()).map(RecordComponent::getName);
        return Stream.concat(Stream.of("version"), lists)
                .filter(field ->
                        body.path(field).isMissingNode() || body.path(field).isNull())
                .map(field -> Violation.of(field, "required"))
                .toList();
    }

    private RuleWords words(JsonNode body) {
        ObjectNode words = body.deepCopy();
        words.remove(List.of("version", "changedBy", "changedAt"));
        try {
            return json.treeToValue(words, RuleWords.class);
        } catch (JsonMappingException wrong) {
            String field =
                    wrong.getPath().isEmpty() ? null : wrong.getPath().get(0).getFieldName();
            throw Refused.invalid(field == null ? "" : field, "unreadable");
        } catch (JsonProcessingException wrong) {
            throw Refused.invalid("", "unreadable");
        }
    }
}
