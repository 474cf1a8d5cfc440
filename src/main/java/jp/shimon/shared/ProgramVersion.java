package jp.shimon.shared;

import java.util.Optional;

/** プログラムの版：as the released file says; {@code development} where it was not built into one. */
public final class ProgramVersion {

    private ProgramVersion() {}

    public static String current() {
        return Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion())
                .orElse("development");
    }
}
