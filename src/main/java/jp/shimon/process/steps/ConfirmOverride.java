package jp.shimon.process.steps;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.shimon.approval.DutyException;
import jp.shimon.approval.DutyExceptions;
import jp.shimon.change.ChangeId;
import jp.shimon.change.Changes;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.notice.Notices;
import jp.shimon.process.Field;
import org.springframework.stereotype.Component;

/** 職務分離の例外を確認する（本部）。 A second person: neither who drafted, nor who acted, nor who allowed it. */
@Component
class ConfirmOverride extends Step {

    private static final String CONFIRM = "CONFIRM";

    private final DutyExceptions exceptions;
    private final Changes changes;
    private final Accounts accounts;
    private final Notices notices;

    ConfirmOverride(DutyExceptions exceptions, Changes changes, Accounts accounts, Notices notices) {
        this.exceptions = exceptions;
        this.changes = changes;
        this.accounts = accounts;
        this.notices = notices;
    }

    @Override
    public String key() {
        return "confirmOverride";
    }

    @Override
    public Doers doers(Case at) {
        DutyException exception = exceptions.get(at.businessKey());
        String drafter = changes.head(new ChangeId(exception.change())).drafter();
        return Doers.having(Role.HEADQUARTERS).except(exception.person(), exception.allowedBy(), drafter);
    }

    @Override
    public List<Field> fields(Case at) {
        return List.of(Field.select("outcome", options("exception", CONFIRM, "REJECT")), Field.longText("reason"));
    }

    @Override
    public Map<String, Object> take(Answers answers, Person by, Case at) {
        boolean confirmed = answers.outcome().equals(CONFIRM);
        String reason = confirmed ? answers.text("reason") : answers.reason("reason");
        exceptions.confirm(at.businessKey(), confirmed, reason, by);
        if (!confirmed) {
            tell(exceptions.get(at.businessKey()), String.valueOf(reason));
        }
        return Map.of("confirmed", confirmed);
    }

    /** What was done stands until somebody sends it back; so those who can are told. */
    private void tell(DutyException exception, String reason) {
        List<String> told = Stream.of(Role.SECRETARIAT, Role.MANAGER)
                .flatMap(role -> accounts.having(role).stream())
                .map(Person::username)
                .distinct()
                .toList();
        notices.tell(told, "notice.exceptionRejected", List.of(exception.title(), reason), exception.change());
    }

    @Override
    public Subject subject(Case at) {
        DutyException exception = exceptions.get(at.businessKey());
        return new Subject(exception.title(), List.of(exception.change()), null, null);
    }
}
