package jp.shimon.web.change;

import java.util.List;
import java.util.UUID;
import jp.shimon.approval.Circulation;
import jp.shimon.approval.Circulations;
import jp.shimon.approval.DutyException;
import jp.shimon.approval.DutyExceptions;
import jp.shimon.change.ChangeView;
import org.springframework.stereotype.Component;

/** 決裁の傍らにあるもの：whom a change was shown, and which exceptions were made in it. */
@Component
class Beside {

    private final Circulations circulations;
    private final DutyExceptions exceptions;

    Beside(Circulations circulations, DutyExceptions exceptions) {
        this.circulations = circulations;
        this.exceptions = exceptions;
    }

    /** What stands beside one change. */
    record Facts(List<Circulation> circulations, List<DutyException> exceptions) {

        /** Whether it waits to be read by a person. */
        public boolean unseenBy(String person) {
            return circulations.stream().anyMatch(c -> c.person().equals(person) && c.seenAt() == null);
        }
    }

    Facts of(ChangeView view) {
        UUID id = view.head().id().value();
        return new Facts(circulations.of(id), exceptions.of(id));
    }
}
