package jp.shimon.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.shimon.shared.Sentence;

/** お知らせの文を書き留める形：words as they are, a day as {@code {"day"}}, a word of the messages as {@code {"key"}}. */
final class SentenceJson {

    private static final String DAY = "day";
    private static final String KEY = "key";

    private SentenceJson() {}

    static String written(Sentence sentence, ObjectMapper json) {
        ArrayNode args = json.createArrayNode();
        for (Object arg : sentence.args()) {
            if (arg instanceof LocalDate day) {
                args.addObject().put(DAY, day.toString());
            } else if (arg instanceof Sentence inner) {
                args.addObject().put(KEY, inner.key());
            } else {
                args.add(String.valueOf(arg));
            }
        }
        return args.toString();
    }

    static Sentence read(String key, String args, ObjectMapper json) {
        try {
            List<Object> read = new ArrayList<>();
            json.readTree(args).forEach(arg -> read.add(arg(arg)));
            return new Sentence(key, read);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object arg(JsonNode arg) {
        if (arg.has(DAY)) {
            return LocalDate.parse(arg.path(DAY).asText());
        }
        return arg.has(KEY) ? Sentence.of(arg.path(KEY).asText()) : arg.asText();
    }
}
