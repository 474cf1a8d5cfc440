package jp.shimon.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.shimon.calendar.Office;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.notice.Notices;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Texts;
import jp.shimon.shared.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 途中の案件の登録：a draft whose first steps were done on paper goes on from where it stands. */
@Component
class Entering {

    private static final int NOTE = 4000;

    private final ChangeReader reader;
    private final Bases bases;
    private final Submission submission;
    private final Accounts accounts;
    private final Notices notices;
    private final Office office;

    Entering(
            ChangeReader reader,
            Bases bases,
            Submission submission,
            Accounts accounts,
            Notices notices,
            Office office) {
        this.reader = reader;
        this.bases = bases;
        this.submission = submission;
        this.accounts = accounts;
        this.notices = notices;
        this.office = office;
    }

    void enter(Change change, ReachedForm form, Person by) {
        mayEnter(change, by);
        asSeen(change, form);
        ChangeView view = reader.view(change);
        Refused.ifAny(violations(view, form, by));
        submission.pass(view, by);
        change.enter(
                new EnteredLate(
                        Objects.requireNonNull(form.step()),
                        String.valueOf(form.note()),
                        form.approvedOn(),
                        by.username(),
                        office.now()),
                Texts.blank(form.approvedBy()) ? null : form.approvedBy());
        notices.tell(
                List.of(change.drafter()),
                "notice.entered." + form.step(),
                List.of(change.head().title()),
                change.id().value());
    }

    /** Whoever enters it stands where the checker stands: the secretariat, and not the drafter. */
    private static void mayEnter(Change change, Person by) {
        if (!by.is(Role.SECRETARIAT)) {
            throw Refused.forbidden("reached.secretariatOnly");
        }
        if (change.drafter().equals(by.username())) {
            throw Refused.forbidden("reached.notByDrafter");
        }
    }

    private void asSeen(Change change, ReachedForm form) {
        if (change.status() != ChangeStatus.DRAFT) {
            throw Refused.conflict("reached.draftsOnly");
        }
        Integer seen = form.version();
        if (seen != null && seen != change.version()) {
            throw Refused.conflict("change.stale");
        }
        if (bases.moved(change)) {
            throw Refused.conflict("change.baseMoved");
        }
    }

    private List<Violation> violations(ChangeView view, ReachedForm form, Person by) {
        List<Violation> violations = new ArrayList<>();
        if (form.step() == null) {
            violations.add(Violation.of("step", "required"));
        } else if (form.step() == Reached.BUNDLE && !rated(view)) {
            violations.add(Violation.of("step", "reached.notRated"));
        }
        Texts.require("note", form.note(), NOTE).ifPresent(violations::add);
        Stream.of(approver(view, form.approvedBy(), by), day(form))
                .flatMap(List::stream)
                .forEach(violations::add);
        return violations;
    }

    /** Whether every measure's rating of the cited review is confirmed, where one is cited. */
    private static boolean rated(ChangeView view) {
        long confirmed = view.hearings().stream()
                .filter(hearing -> hearing.rating() != null)
                .count();
        return view.review() == null || confirmed == view.head().measures().size();
    }

    /** A section head, of whichever section today: they may have moved since. */
    private List<Violation> approver(ChangeView view, @Nullable String username, Person by) {
        if (Texts.blank(username)) {
            return List.of();
        }
        String name = String.valueOf(username);
        if (name.equals(view.head().drafter()) || name.equals(by.username())) {
            return List.of(Violation.of("approvedBy", "reached.approverTwice"));
        }
        boolean head = accounts.find(name).filter(p -> p.is(Role.HEAD)).isPresent();
        return head ? List.of() : List.of(Violation.of("approvedBy", "reached.notAHead", name));
    }

    private List<Violation> day(ReachedForm form) {
        LocalDate day = form.approvedOn();
        boolean nobody = Texts.blank(form.approvedBy());
        if (day == null) {
            return nobody ? List.of() : List.of(Violation.of("approvedOn", "required"));
        }
        if (nobody) {
            return List.of(Violation.of("approvedBy", "reached.whoApproved"));
        }
        return day.isAfter(office.today()) ? List.of(Violation.of("approvedOn", "reached.future")) : List.of();
    }
}
