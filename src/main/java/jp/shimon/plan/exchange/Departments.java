package jp.shimon.plan.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.shimon.plan.PlanForm.DepartmentForm;
import org.jspecify.annotations.Nullable;

/** 部署：表では名前で、記録ではコードで。 Where a name does not tell two apart, the sheet bears the code. */
final class Departments {

    private final List<DepartmentForm> known = new ArrayList<>();

    Departments(@Nullable List<DepartmentForm> known) {
        add(known);
    }

    /** Later ones go before: what the file lists is what the file means. */
    void add(@Nullable List<DepartmentForm> more) {
        if (more != null) {
            known.addAll(0, more);
        }
    }

    String label(@Nullable String code) {
        if (code == null) {
            return "";
        }
        return known.stream()
                .filter(department -> code.equals(department.code()))
                .map(DepartmentForm::name)
                .filter(Objects::nonNull)
                .filter(name -> codeOf(name).filter(code::equals).isPresent())
                .findFirst()
                .orElse(code);
    }

    Optional<String> codeOf(String text) {
        String wanted = SheetWords.plain(text);
        return known.stream()
                .filter(department -> wanted.equals(SheetWords.plain(String.valueOf(department.code()))))
                .map(DepartmentForm::code)
                .findFirst()
                .or(() -> known.stream()
                        .filter(department -> wanted.equals(SheetWords.plain(String.valueOf(department.name()))))
                        .map(DepartmentForm::code)
                        .findFirst());
    }
}
