package jp.shimon.consultation;

import org.jspecify.annotations.Nullable;

/** 項目ごとの回答と理由。 */
public record Answer<C extends Enum<C>>(
        ItemId item, C choice, @Nullable String reason) {}
