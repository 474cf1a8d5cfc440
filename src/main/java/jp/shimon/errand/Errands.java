package jp.shimon.errand;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 後処理。 The door of this room: what is stuck, for whoever runs the house, and how far one errand is. */
@Component
@Transactional(readOnly = true)
public class Errands {

    private static final int MOST = 200;

    private final ErrandBook book;
    private final Map<ErrandKind, Chore> chores;

    Errands(ErrandBook book, Collection<Chore> chores) {
        this.book = book;
        this.chores = chores.stream().collect(Collectors.toMap(Chore::kind, Function.identity()));
    }

    /** 滞っている後処理：those that failed at least once or were given up, newest first, at most 200. */
    public List<StuckErrand> stuck(Person by) {
        admit(by);
        return book.stuck(MOST).stream().map(this::named).toList();
    }

    public int waiting(Person by) {
        admit(by);
        return book.waiting();
    }

    /** How far an errand is; none while nobody has noted it. */
    public Optional<ErrandState> state(ErrandKind kind, UUID subject) {
        return book.state(kind, subject);
    }

    /**
     * もう一度する。 The count of tries begins anew.
     *
     * @throws Refused FORBIDDEN but for an administrator, NOT_FOUND, CONFLICT for one that has been done meanwhile
     */
    @Transactional
    public void again(ErrandKind kind, UUID subject, Person by) {
        admit(by);
        ErrandState state = book.state(kind, subject).orElseThrow(() -> Refused.notFound("errand.unknown"));
        if (state.doneAt() != null) {
            throw Refused.conflict("errand.done");
        }
        book.anew(kind, subject);
    }

    /** As {@link #again}, also for what is done; who may ask for it is decided by the room whose errand it is. */
    @Transactional
    public void anew(ErrandKind kind, UUID subject) {
        book.anew(kind, subject);
    }

    private StuckErrand named(ErrandState state) {
        Chore.About about = Objects.requireNonNull(chores.get(state.kind())).about(state.subject());
        return new StuckErrand(about.name(), about.page(), state);
    }

    private static void admit(Person by) {
        if (!by.is(Role.ADMIN)) {
            throw Refused.forbidden("errand.adminOnly");
        }
    }
}
