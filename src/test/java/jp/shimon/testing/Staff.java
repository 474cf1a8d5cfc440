package jp.shimon.testing;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.DepartmentView;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;

/** 職員：departments and people of a test's own, so that those of the sample city stay as they are. */
public record Staff(Accounts accounts) {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    public String department(String name) {
        String code = "test_" + NUMBER.incrementAndGet();
        accounts.register(new DepartmentView(code, name, 500));
        return code;
    }

    public Person in(String department, Role... roles) {
        int number = NUMBER.incrementAndGet();
        return accounts.open("staff" + number, "試験 職員" + number, Town.PASSWORD, department, Set.copyOf(List.of(roles)));
    }
}
