package jp.shimon.identity;

import org.jspecify.annotations.Nullable;

/** 職員名簿の一行。 {@code open} is false for a closed account, {@code email} where nothing is mailed {@code null}. */
public record StaffMember(
        Person person,
        boolean open,
        boolean mustChange,
        @Nullable String email) {}
