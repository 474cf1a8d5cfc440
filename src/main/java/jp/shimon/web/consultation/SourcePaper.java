package jp.shimon.web.consultation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.shimon.timeline.Entry;
import org.jspecify.annotations.Nullable;

/**
 * 読み取った資料：what changes that wait to be bundled were read from.
 *
 * @param sha256 of the file
 * @param head what its head said, as the trail of its drafts keeps it
 * @param changes those of its drafts that wait, in its order
 */
record SourcePaper(String sha256, Map<String, String> head, List<UUID> changes) {

    /** One for each paper. */
    static List<SourcePaper> of(List<Entry> readIn) {
        Map<String, SourcePaper> papers = new LinkedHashMap<>();
        for (Entry entry : readIn) {
            String sha256 = entry.answers().getOrDefault("sha256", "");
            papers.computeIfAbsent(sha256, key -> new SourcePaper(key, entry.answers(), new ArrayList<>()))
                    .changes()
                    .addAll(entry.changes());
        }
        return List.copyOf(papers.values());
    }

    /** How the office knows it; {@code null} for what was pasted and has no title. */
    public @Nullable String called() {
        return head.getOrDefault("title", head.get("fileName"));
    }

    /** What its head said of this, or nothing. */
    public String said(String field) {
        return head.getOrDefault(field, "");
    }
}
