package jp.shimon.change;

import java.util.List;

/**
 * 変更案のまわり：ほかの変更案と、計画のその後。
 *
 * @param baseMoved whether what it starts from was changed since it was drafted
 * @param alsoOpen other open changes of the same measures, or of the same node
 */
public record Surroundings(boolean baseMoved, List<ChangeHead> alsoOpen) {}
