package jp.shimon.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jp.shimon.consultation.Paper;
import jp.shimon.consultation.PaperContent;
import org.jspecify.annotations.Nullable;

/** 資料の JSON。 The content is written as it was frozen, so that its digest can be checked. */
final class JsonPaper {

    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .findAndAddModules()
            .build();

    private JsonPaper() {}

    static byte[] of(Paper paper) {
        try {
            return CANONICAL.writeValueAsBytes(new Whole(paper.draft(), paper.digest(), paper.content()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private record Whole(boolean draft, @Nullable String digest, PaperContent content) {}
}
