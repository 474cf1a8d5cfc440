package jp.shimon.process;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import jp.shimon.change.ChangeForm;
import jp.shimon.change.ChangeId;
import jp.shimon.change.ChangeView;
import jp.shimon.change.Changes;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.notice.Notices;
import jp.shimon.process.engine.Work;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** 資料から起こす下書き：drafts of changes that a paper proposes, each in the hands of a drafter of its department. */
@Component
public class PaperDrafts {

    private final Changes changes;
    private final Accounts accounts;
    private final Notices notices;
    private final Work work;
    private final ApplicationEventPublisher events;

    PaperDrafts(Changes changes, Accounts accounts, Notices notices, Work work, ApplicationEventPublisher events) {
        this.changes = changes;
        this.accounts = accounts;
        this.notices = notices;
        this.work = work;
        this.events = events;
    }

    /** 起こす下書き。 {@code drafter}: user name of whoever goes on with it. */
    public record Proposed(ChangeForm form, String drafter) {}

    /** 試した結果。 {@code view}: {@code null} where it was refused. */
    public record Tried(@Nullable ChangeView view, List<Violation> violations) {}

    /** 出どころ。 The short facts that stay in the trail of each draft, and the drafts themselves. */
    public record Batch(Map<String, String> from, List<Proposed> proposed) {}

    /** What the drafts would be: tried in their order, told, and undone. */
    @Transactional
    public List<Tried> preview(List<Proposed> proposed) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        List<Tried> tried = new ArrayList<>();
        for (Proposed one : proposed) {
            try {
                ChangeId id = changes.draft(one.form(), drafter(one.drafter()));
                tried.add(new Tried(changes.view(id), List.of()));
            } catch (Refused refused) {
                tried.add(new Tried(null, refused.violations()));
            }
        }
        return tried;
    }

    /**
     * 下書きを起こす。 All or none; whoever is made a drafter by somebody else is told.
     *
     * @param batch made within the transaction, so that what it takes is given back when a draft is refused
     */
    public List<ChangeId> draft(Supplier<Batch> batch, Person by) {
        return work.as(by, () -> {
            Batch drafts = batch.get();
            return drafts.proposed().stream()
                    .map(one -> draft(one, drafts.from(), by))
                    .toList();
        });
    }

    private ChangeId draft(Proposed one, Map<String, String> from, Person by) {
        ChangeId id = changes.draft(one.form(), drafter(one.drafter()));
        events.publishEvent(new Moved("readIn", by, List.of(id.value()), null, from, null));
        if (!one.drafter().equals(by.username())) {
            String title = changes.head(id).title();
            notices.tell(List.of(one.drafter()), "notice.readIn", List.of(title), id.value());
        }
        return id;
    }

    private Person drafter(String username) {
        return accounts.active(username)
                .filter(PaperDrafts::drafts)
                .orElseThrow(() -> Refused.invalid("drafter", "reading.drafter", username));
    }

    private static boolean drafts(Person person) {
        return person.is(Role.STAFF) && person.department() != null;
    }

    /** 起案者になれる職員。 By department and name. */
    public List<Person> drafters() {
        return accounts.everybody().stream()
                .filter(PaperDrafts::drafts)
                .sorted(Comparator.comparing((Person p) -> String.valueOf(p.department()))
                        .thenComparing(Person::username))
                .toList();
    }

    /** Who drafts for a department by default: whoever asks, if they work there, else the first of its staff. */
    public String usual(@Nullable String department, Person by, List<Person> drafters) {
        if (department == null || by.worksIn(department) && drafts(by)) {
            return by.username();
        }
        return drafters.stream()
                .filter(person -> person.worksIn(department))
                .map(Person::username)
                .findFirst()
                .orElse(by.username());
    }
}
