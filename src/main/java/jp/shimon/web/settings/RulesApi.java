package jp.shimon.web.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
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

    @PutMapping
    RulesJson revise(@RequestBody JsonNode body, Person person) {
        List<Violation> missing = new ArrayList<>();
        Stream.concat(
                        Stream.of("version", "halfYearEnd.month", "halfYearEnd.day"),
                        Stream.of(RuleWords.class.getRecordComponents()).map(RecordComponent::getName))
                .filter(field -> body.at("/" + field.replace('.', '/')).isMissingNode()
                        || body.at("/" + field.replace('.', '/')).isNull())
                .forEach(field -> missing.add(Violation.of(field, "required")));
        if (!body.path("version").canConvertToInt() && !body.path("version").isMissingNode()) {
            missing.add(Violation.of("version", "unreadable"));
        }
        Refused.ifAny(missing);
        return RulesJson.from(book.revise(words(body), body.path("version").asInt(), person));
    }

    private RuleWords words(JsonNode body) {
        try {
            return json.treeToValue(body, RuleWords.class);
        } catch (JsonMappingException wrong) {
            String field =
                    wrong.getPath().isEmpty() ? "" : wrong.getPath().get(0).getFieldName();
            throw Refused.invalid(field == null ? "" : field, "unreadable");
        } catch (JsonProcessingException wrong) {
            throw Refused.invalid("", "unreadable");
        }
    }
}
