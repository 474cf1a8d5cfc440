package jp.shimon.process;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.shimon.shared.Sentence;

/**
 * 新しい図に移した結果。 A case that cannot be brought over stays on its version and goes on there.
 *
 * @param moved business keys of the cases that go on the newest version now
 * @param left those that stay
 */
public record Brought(String process, int from, int to, List<UUID> moved, List<Left> left) {

    /**
     * 移せなかった案件。
     *
     * @param title of the change or the consultation; empty for another case
     * @param at where it stands, as far as the newest drawing has no such step
     */
    public record Left(UUID id, String title, List<ElementView> at) {

        /** Why it stays, and what can be done. */
        public Sentence why() {
            return Sentence.of("model.left", at.stream().map(ElementView::name).collect(Collectors.joining("」「")));
        }
    }
}
