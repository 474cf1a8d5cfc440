package jp.shimon.web.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import jp.shimon.identity.StaffMember;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Component;

/** 職員名簿を CSV に：with the very columns that the import reads. */
@Component
class StaffCsv {

    private static final String BOM = "\uFEFF";

    private final StaffColumns.Words words;
    private final Accounts accounts;

    StaffCsv(StaffColumns.Words words, Accounts accounts) {
        this.words = words;
        this.accounts = accounts;
    }

    byte[] of(List<StaffMember> members) {
        StringBuilder text = new StringBuilder(BOM);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
            printer.printRecord(StaffColumns.ALL.stream()
                    .map(column -> words.of("staff." + column))
                    .toList());
            for (StaffMember member : members) {
                printer.printRecord(row(member));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> row(StaffMember member) {
        Person person = member.person();
        String department = person.department();
        return List.of(
                person.username(),
                harmless(person.name()),
                department == null ? "" : harmless(accounts.departmentName(department)),
                person.roles().stream()
                        .sorted()
                        .map(role -> words.of("role." + role))
                        .collect(Collectors.joining("\u3001")),
                harmless(Objects.requireNonNullElse(member.email(), "")),
                "");
    }

    private static String harmless(String cell) {
        return StaffTable.formulaLike(cell) ? "'" + cell : cell;
    }
}
