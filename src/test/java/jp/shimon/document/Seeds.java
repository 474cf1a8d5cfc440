package jp.shimon.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.shimon.consultation.CommitteeType;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.consultation.Paper;
import jp.shimon.consultation.PaperContent;

/** 実在の資料2：its content as the record holds it, and variants of it. */
final class Seeds {

    private static final JsonMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final String SEED = compact();

    private Seeds() {}

    static Paper draft() {
        return draftWith("", "");
    }

    static Paper issued() {
        return new Paper(draft().consultation(), draft().content(), "ab12", true);
    }

    static Paper adopted() {
        return new Paper(draft().consultation(), draft().content(), "ab12", false);
    }

    /** Decided on, with this text in place of what people typed, for a committee of this type. */
    static Paper typed(CommitteeType type, String typed) {
        String text = quoted(typed);
        Paper draft = draftWith(
                "STATUTORY", type.name(),
                "会議の効率的な運営に関するルール化の検討", text,
                "庁内会議等の見直し", text,
                "ルールの策定、運用開始", text,
                "ルールの再検討", text,
                "ルール案の提示、試行実施", text,
                "この取組は、", text,
                "現在進められている庁舎整備に合わせ、", text,
                "総務課", text,
                "第7次行政改革大綱アクションプランについて、", text,
                "随時実証、調査・研究", text);
        return new Paper(draft.consultation(), draft.content(), "ab12", false);
    }

    /** As decided, with so many items: its two again and again. */
    static Paper decidedOfItems(int items) {
        PaperContent seed = draft().content();
        PaperContent many = seed.with(seed.sections().stream()
                .map(section -> new PaperContent.Section(
                        section.no(),
                        section.kind(),
                        numbered(section.items().get(0), items / seed.sections().size())))
                .toList());
        return new Paper(draft().consultation(), many, null, false);
    }

    private static List<PaperContent.Entry> numbered(PaperContent.Entry item, int items) {
        ObjectNode one = JSON.valueToTree(item);
        return IntStream.rangeClosed(1, items)
                .mapToObj(no -> JSON.convertValue(one.deepCopy().put("no", no), PaperContent.Entry.class))
                .toList();
    }

    private static String quoted(String text) {
        try {
            String json = JSON.writeValueAsString(text);
            return json.substring(1, json.length() - 1);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    /** The seed with some of its (compact) JSON written otherwise, pair by pair. */
    static Paper draftWith(String... pairs) {
        String json = SEED;
        for (int i = 0; i < pairs.length; i += 2) {
            if (!json.contains(pairs[i])) {
                throw new IllegalArgumentException("the seed does not say " + pairs[i]);
            }
            json = json.replace(pairs[i], pairs[i + 1]);
        }
        try {
            PaperContent content = JSON.readValue(json, PaperContent.class);
            return new Paper(new ConsultationId(new UUID(0, 2)), content, null, true);
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    private static String compact() {
        try {
            return JSON.readTree(Resources.text("/templates/paper/sample.json")).toString();
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
