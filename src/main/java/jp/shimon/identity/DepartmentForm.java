package jp.shimon.identity;

import org.jspecify.annotations.Nullable;

/** 課の登録の用紙。 */
public record DepartmentForm(
        @Nullable String code,
        @Nullable String name,
        @Nullable Integer sort) {}
