package jp.shimon.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.shimon.shared.Texts;
import jp.shimon.shared.Violation;

/** 課の登録の確認。 */
record DepartmentCheck(DepartmentRepository departments) {

    private static final int NAME = 60;
    private static final int MOST = 99_999;
    private static final int CODE = 40;
    private static final Pattern PATTERN = Pattern.compile("[A-Za-z0-9_]{1,40}");

    List<Violation> opening(DepartmentForm form) {
        List<Violation> wrong = new ArrayList<>();
        String code = form.code();
        if (code == null || code.isBlank()) {
            wrong.add(Violation.of("code", "required"));
        } else if (!PATTERN.matcher(code).matches()) {
            wrong.add(Violation.of("code", "department.code", CODE));
        } else if (departments.existsByCodeIgnoreCase(code)) {
            wrong.add(Violation.of("code", "department.exists", code));
        }
        wrong.addAll(changing(form));
        return wrong;
    }

    List<Violation> changing(DepartmentForm form) {
        List<Violation> wrong = new ArrayList<>();
        Texts.require("name", form.name(), NAME).ifPresent(wrong::add);
        Integer sort = form.sort();
        if (sort == null || sort < 0 || sort > MOST) {
            wrong.add(Violation.of("sort", sort == null ? "required" : "range", 0, MOST));
        }
        return wrong;
    }
}
