package jp.shimon.approval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import jp.shimon.calendar.Office;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Violation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 決裁の経路の決まり：専決、後閲、引上げ。 A version is never changed; a later one takes its place. */
@Component
@Transactional(readOnly = true)
public class Routes {

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final ObjectMapper json;
    private final Office office;

    Routes(JdbcClient jdbc, Accounts accounts, ObjectMapper json, Office office) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.json = json;
        this.office = office;
    }

    /** What holds now. */
    public RouteRules current() {
        return jdbc.sql("select rules from route_rule order by version desc limit 1")
                .query((row, n) -> read(row.getString("rules")))
                .single();
    }

    /** Who changed the rules and when, newest first. */
    public List<Revision> history() {
        return jdbc.sql(
                        "select version, changed_by, changed_at from route_rule where version > 0 order by version desc")
                .query((row, n) -> new Revision(
                        row.getInt("version"),
                        row.getString("changed_by"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** A version of the rules. */
    public record Revision(int version, String by, Instant at) {}

    /** 専決：who finally decides about changes of these kinds together; the highest of them. */
    public Decider deciderFor(Collection<String> kinds) {
        var deciders = current().deciders();
        return kinds.stream()
                .map(kind -> deciders.getOrDefault(kind, Decider.MAYOR))
                .max(Comparator.naturalOrder())
                .orElse(Decider.MAYOR);
    }

    /** 引上げ承認：whether a person stands above the head of a department. */
    public boolean superior(Person person, String department) {
        return person.is(Role.HEADQUARTERS)
                || current().superiors().getOrDefault(department, List.of()).contains(person.username());
    }

    /** @throws Refused FORBIDDEN but for the secretariat, CONFLICT when somebody changed it meanwhile */
    @Transactional
    public void revise(RouteRules rules, Person by) {
        admit(by);
        Refused.ifAny(unknown(rules));
        RouteRules next = new RouteRules(rules.version() + 1, rules.passOver(), rules.deciders(), rules.superiors());
        int written = jdbc.sql("insert into route_rule (version, rules, changed_by, changed_at)"
                        + " select ?, ?::jsonb, ?, ? where (select max(version) from route_rule) = ?"
                        + " on conflict (version) do nothing")
                .params(
                        next.version(),
                        write(next),
                        by.username(),
                        office.now().atOffset(ZoneOffset.UTC),
                        rules.version())
                .update();
        if (written == 0) {
            throw Refused.conflict("routes.stale");
        }
    }

    public void admit(Person by) {
        if (!by.is(Role.SECRETARIAT)) {
            throw Refused.forbidden("routes.secretariatOnly");
        }
    }

    private List<Violation> unknown(RouteRules rules) {
        return rules.superiors().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .filter(person -> accounts.active(person).isEmpty())
                        .map(person -> Violation.of("superiors." + entry.getKey(), "account.unknown", person)))
                .toList();
    }

    private String write(RouteRules rules) {
        try {
            return json.writeValueAsString(rules);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private RouteRules read(String rules) {
        try {
            return json.readValue(rules, RouteRules.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
