package jp.shimon.process;

import java.util.List;
import java.util.UUID;

/**
 * 新しい図に移した結果。 A case that cannot be brought over stays on its version and goes on there.
 *
 * @param moved business keys of the cases that go on the newest version now
 * @param left those that stay, with the elements of the old drawing that stand in the way
 */
public record Brought(String process, int from, int to, List<UUID> moved, List<Left> left) {

    /** 移せなかった案件。 */
    public record Left(UUID id, List<String> elements) {}
}
