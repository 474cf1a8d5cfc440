package jp.shimon.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shimon.document.PaperLayout.Group;
import org.jspecify.annotations.Nullable;

/**
 * 差し込むもの：what the tags stand for in a part of the paper. A value is a text or a drawing, never a template.
 *
 * @param values by tag; what is absent is not in it
 * @param outer of what it is a part
 */
record Filling(Map<Tag, Value> values, @Nullable Filling outer) {

    sealed interface Value permits Prose, Drawn, NewPage, Parts {}

    /** 文章。 At least one paragraph. */
    record Prose(List<String> paragraphs) implements Value {}

    /**
     * 行と表。
     *
     * @param keep whether the last stays on the page of what follows
     */
    record Drawn(List<Group> groups, boolean keep) implements Value {}

    /** 改ページ。 */
    record NewPage() implements Value {}

    /** 繰り返すもの：makes its parts, given what they are part of. */
    record Parts(List<Map<Tag, Value>> parts) implements Value {}

    Optional<Value> of(Tag tag) {
        Value own = values.get(tag);
        // a part that stays on the page does so whatever the part around it does
        if (own != null || outer == null || tag == Tag.NEW_PAGE) {
            return Optional.ofNullable(own);
        }
        return outer.of(tag);
    }

    /** What is written once for each: the parts of a loop; itself, where a text is only asked whether it is there. */
    List<Filling> each(Value value) {
        return value instanceof Parts parts
                ? parts.parts().stream().map(part -> new Filling(part, this)).toList()
                : List.of(this);
    }
}
