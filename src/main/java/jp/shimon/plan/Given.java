package jp.shimon.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * ファイルとともに打ち込まれたこと。 What a sheet of somebody else lacks; what is typed goes before what the file says.
 *
 * @param years such as R2～R7, read as people write it
 */
public record Given(
        @Nullable String code,
        @Nullable String name,
        @Nullable String years,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate decidedOn,
        @Nullable CauseNote cause) {

    public static final Given NOTHING = new Given(null, null, null, null, null, null);
}
