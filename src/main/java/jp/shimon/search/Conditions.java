package jp.shimon.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 探す条件をSQLに。 A name that fits exactly is in the head, and what is in the head is in the body: each rank is a part of
 * the next.
 *
 * @param name the question is the number of this entry, or of what it stands under
 * @param head number and title say every word
 * @param body some text says every word, or a department concerned is called so
 * @param common what holds for every rank: who asks, in which plan, of what kind
 */
record Conditions(String name, String head, String body, String common, Map<String, @Nullable Object> parameters) {

    static Conditions of(Question question, List<Set<String>> departments, List<String> reader) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        List<String> head = new ArrayList<>();
        List<String> body = new ArrayList<>();
        for (int i = 0; i < question.words().size(); i++) {
            String word = question.words().get(i);
            parameters.put("word" + i, word);
            parameters.put("grams" + i, Grams.asked(word));
            parameters.put("name" + i, new String[] {word});
            String name = "names @> cast(:name" + i + " as text[])";
            head.add("(" + says("head", i, word) + " or " + name + ")");
            body.add("(" + says("body", i, word) + " or " + name + called(i, departments.get(i), parameters) + ")");
        }
        return new Conditions(
                question.words().size() == 1 ? "names @> cast(:name0 as text[])" : "false",
                String.join(" and ", head),
                String.join(" and ", body),
                common(question, reader, parameters),
                parameters);
    }

    private static String says(String where, int i, String word) {
        String grams = where + "_grams @> cast(:grams" + i + " as integer[])";
        return word.length() <= Grams.EXACT ? grams : grams + " and strpos(" + where + ", :word" + i + ") > 0";
    }

    private static String called(int i, Set<String> codes, Map<String, @Nullable Object> parameters) {
        if (codes.isEmpty()) {
            return "";
        }
        parameters.put("codes" + i, codes.toArray(String[]::new));
        return " or departments && cast(:codes" + i + " as text[])";
    }

    private static String common(Question question, List<String> reader, Map<String, @Nullable Object> parameters) {
        parameters.put("reader", reader.toArray(String[]::new));
        StringBuilder common = new StringBuilder("(readers is null or readers && cast(:reader as text[]))");
        if (question.plan() != null) {
            parameters.put("plan", question.plan());
            common.append(" and plan = :plan");
        }
        if (question.kind() != null) {
            parameters.put("kind", question.kind().name());
            common.append(" and kind = :kind");
        }
        return common.toString();
    }

    /** Of this rank and of none before it. */
    String only(Rank rank) {
        return switch (rank) {
            case NAME -> name + " and " + common;
            case HEAD -> head + " and not " + name + " and " + common;
            case BODY -> body + " and not (" + head + ") and not " + name + " and " + common;
        };
    }

    String any() {
        return body + " and " + common;
    }

    String rank() {
        return "case when " + name + " then 'NAME' when " + head + " then 'HEAD' when " + body + " then 'BODY' end";
    }
}
