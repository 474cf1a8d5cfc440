package jp.shimon.consultation;

import java.util.List;

/**
 * 反映した結果。
 *
 * @param report which report of the consultation it was decided on, from 1
 * @param remaining whether carried over items go on to the next meeting
 */
public record Adopted(List<Settled> settled, int report, boolean remaining, Announcing announcing) {

    public boolean any() {
        return settled.stream().anyMatch(item -> item.fate() == Fate.ADOPTED);
    }
}
