package jp.shimon.web.page;

import java.util.HashMap;
import java.util.Map;
import jp.shimon.identity.Accounts;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** 一つの画面が出す課の名前：read at once with the first one, since a plan names a department on every line. */
@Component
@RequestScope
class DepartmentNames {

    private final Accounts accounts;
    private final Map<String, String> names = new HashMap<>();

    DepartmentNames(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The code itself where no department bears it. */
    public String name(String code) {
        if (names.isEmpty()) {
            accounts.departments().forEach(department -> names.put(department.code(), department.name()));
        }
        return names.getOrDefault(code, code);
    }
}
