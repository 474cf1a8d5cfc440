package jp.shimon.consultation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 出席簿。
 *
 * @param present who was there; {@code null} while attendance is not recorded
 */
public record Roll(List<MemberView> members, @Nullable List<MemberId> present) {}
