package jp.shimon.change;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** 起案：who drafts it in which department, and who did before; they shall not approve it, whatever they have become. */
@Embeddable
class Drafting {

    private String drafter;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> formerDrafters;

    private String department;

    @SuppressWarnings("NullAway.Init")
    protected Drafting() {}

    Drafting(String drafter, String department) {
        this(drafter, List.of(), department);
    }

    private Drafting(String drafter, List<String> formerDrafters, String department) {
        this.drafter = drafter;
        this.formerDrafters = formerDrafters;
        this.department = department;
    }

    Drafting handedTo(String newDrafter, String newDepartment) {
        List<String> former = drafter.equals(newDrafter)
                ? formerDrafters
                : Stream.concat(formerDrafters.stream(), Stream.of(drafter))
                        .distinct()
                        .toList();
        return new Drafting(newDrafter, former, newDepartment);
    }

    String drafter() {
        return drafter;
    }

    List<String> former() {
        return formerDrafters;
    }

    String department() {
        return department;
    }
}
