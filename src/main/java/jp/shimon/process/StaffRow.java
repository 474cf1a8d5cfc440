package jp.shimon.process;

import jp.shimon.identity.StaffForm;

/** 職員の表の一行。 {@code line} as a table program counts them; {@code successor} may be blank. */
public record StaffRow(int line, StaffForm form, String successor) {

    String username() {
        return String.valueOf(form.username());
    }
}
