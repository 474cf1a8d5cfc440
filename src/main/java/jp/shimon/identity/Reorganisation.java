package jp.shimon.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * 組織改正：a checked one, ready to be carried out.
 *
 * @param successorIsNew whether the department that follows is yet to be opened
 * @param movers who moves, as they are before it
 * @param heads user names of those who move and stay heads
 */
public record Reorganisation(
        ReorganisationKind kind,
        DepartmentView department,
        DepartmentView successor,
        boolean successorIsNew,
        LocalDate from,
        List<Person> movers,
        Set<String> heads) {

    /** Whether the department ends with it. */
    public boolean closes() {
        return kind != ReorganisationKind.SPLIT;
    }

    public boolean moves(String username) {
        return movers.stream().anyMatch(person -> person.username().equals(username));
    }
}
