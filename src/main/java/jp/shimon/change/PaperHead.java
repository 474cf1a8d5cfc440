package jp.shimon.change;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 資料の頭書き：as a paper from elsewhere states it. */
record PaperHead(
        @Nullable String date,
        @Nullable String number,
        @Nullable String addressee,
        @Nullable String meeting,
        @Nullable String legalBasis) {

    /** Each part by its name, in the order of a letter. */
    Map<String, @Nullable String> parts() {
        Map<String, @Nullable String> parts = new LinkedHashMap<>();
        parts.put("date", date);
        parts.put("number", number);
        parts.put("addressee", addressee);
        parts.put("meeting", meeting);
        parts.put("legalBasis", legalBasis);
        return parts;
    }
}
