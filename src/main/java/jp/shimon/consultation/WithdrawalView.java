package jp.shimon.consultation;

import org.jspecify.annotations.Nullable;

/** 取下げの申出を外へ見せる形。 */
public record WithdrawalView(
        WithdrawalId id,
        ItemId item,
        String reason,
        String requestedBy,
        @Nullable Boolean granted) {}
