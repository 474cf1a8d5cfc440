package jp.shimon.web.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import jp.shimon.identity.StaffMember;
import jp.shimon.shared.Csv;
import org.springframework.stereotype.Component;

/** 職員名簿を CSV に：with the very columns that the import reads. */
@Component
class StaffCsv {

    private final StaffColumns.Words words;
    private final Accounts accounts;

    StaffCsv(StaffColumns.Words words, Accounts accounts) {
        this.words = words;
        this.accounts = accounts;
    }

    byte[] of(List<StaffMember> members) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(StaffColumns.ALL.stream()
                .map(column -> words.of("staff." + column))
                .toList());
        members.forEach(member -> rows.add(row(member)));
        return Csv.of(rows);
    }

    private List<String> row(StaffMember member) {
        Person person = member.person();
        String department = person.department();
        return List.of(
                person.username(),
                person.name(),
                department == null ? "" : accounts.departmentName(department),
                person.roles().stream()
                        .sorted()
                        .map(role -> words.of("role." + role))
                        .collect(Collectors.joining("\u3001")),
                Objects.requireNonNullElse(member.email(), ""),
                "");
    }
}
