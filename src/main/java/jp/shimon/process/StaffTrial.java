package jp.shimon.process;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import jp.shimon.identity.Person;
import jp.shimon.identity.Secret;
import jp.shimon.identity.StaffMember;
import jp.shimon.identity.StaffRegister;
import jp.shimon.process.StaffPreview.Entry;
import jp.shimon.process.StaffPreview.What;
import jp.shimon.process.engine.TaskOffers;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Violation;

/** 一表の取込み：row by row in one transaction, and what came of it; whoever began it keeps or undoes it. */
final class StaffTrial {

    private final StaffRegister staff;
    private final Personnel personnel;
    private final Supplier<Secret> secrets;
    private final Person by;
    private final Set<String> seen = new HashSet<>();
    private final List<Entry> entries = new ArrayList<>();

    /** Initial passwords by user name, in the order of the rows. */
    final Map<String, String> passwords = new LinkedHashMap<>();

    final Set<String> groups = new HashSet<>();
    final List<String> people = new ArrayList<>();

    StaffTrial(StaffRegister staff, Personnel personnel, Supplier<Secret> secrets, Person by) {
        this.staff = staff;
        this.personnel = personnel;
        this.secrets = secrets;
        this.by = by;
    }

    StaffPreview of(List<StaffRow> rows) {
        rows.forEach(this::one);
        return new StaffPreview(entries);
    }

    private void one(StaffRow row) {
        try {
            if (!seen.add(row.username().toLowerCase(Locale.ROOT))) {
                throw Refused.invalid("username", "staff.csv.twice", row.username());
            }
            Map<String, List<String>> told = staff.difference(row.form(), by);
            enter(row, done(row, told), told, List.of());
        } catch (Refused refused) {
            enter(row, What.REFUSED, Map.of(), refused.violations());
        }
    }

    private What done(StaffRow row, Map<String, List<String>> told) {
        Optional<StaffMember> known = staff.known(row.username(), by);
        if (known.filter(member -> !member.open()).isPresent()) {
            throw Refused.invalid("username", "staff.csv.closed");
        }
        if (known.isPresent() && told.isEmpty()) {
            return What.SAME;
        }
        people.add(row.username());
        if (known.isPresent()) {
            groups.addAll(personnel.moved(row.username(), row.form(), row.successor(), by));
            return What.CHANGED;
        }
        Secret secret = secrets.get();
        staff.open(row.form(), secret, by);
        groups.addAll(TaskOffers.gained(null, staff.one(row.username(), by).person()));
        passwords.put(row.username(), secret.plain());
        return What.NEW;
    }

    private void enter(StaffRow row, What what, Map<String, List<String>> told, List<Violation> wrong) {
        String name = String.valueOf(row.form().name());
        entries.add(new Entry(row.line(), row.username(), name, what, told, wrong));
    }
}
