package jp.shimon.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 途中の案件の登録の入力。
 *
 * @param approvedBy user name of the section head who approved on paper; absent where that person has no account
 * @param approvedOn when; asked for with {@code approvedBy}
 * @param note what happened when on paper, kept in full
 * @param version what the one who enters it saw, where it is given
 */
public record ReachedForm(
        @Nullable Reached step,
        @Nullable String approvedBy,
        @Nullable LocalDate approvedOn,
        @Nullable String note,
        @Nullable Integer version) {}
