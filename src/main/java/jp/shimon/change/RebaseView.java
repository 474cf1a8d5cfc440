package jp.shimon.change;

import java.util.List;

/**
 * 現行の計画に合わせた案：食い違いがあれば、どこか。
 *
 * @param moved whether the plan has moved on since the change was drafted; nothing else matters if not
 * @param theirs what changed in the plan meanwhile
 * @param conflicts what both changed and nobody has chosen yet
 */
public record RebaseView(
        ChangeId change, int version, boolean moved, List<Difference> theirs, List<Conflict> conflicts) {}
