package jp.shimon.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 職員の登録の用紙。 What an administrator typed; roles by their names. */
public record StaffForm(
        @Nullable String username,
        @Nullable String name,
        @Nullable String department,
        List<String> roles,
        @Nullable String email) {}
