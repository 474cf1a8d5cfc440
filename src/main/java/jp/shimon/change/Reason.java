package jp.shimon.change;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * 変更理由。
 *
 * @param purpose 取組の目的
 * @param circumstances 経緯
 * @param ratingReason why the rating came out so; the rating itself is never typed, the paper takes it from the record
 * @param text 変更内容・追加内容
 */
@Embeddable
public record Reason(
        @Enumerated(EnumType.STRING) ReasonCategory category,
        @Nullable String purpose,
        @Nullable String circumstances,
        @Nullable String ratingReason,
        String text) {}
