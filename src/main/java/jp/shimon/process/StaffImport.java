package jp.shimon.process;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.shimon.identity.Person;
import jp.shimon.identity.Secret;
import jp.shimon.identity.StaffRegister;
import jp.shimon.process.engine.TaskOffers;
import jp.shimon.process.engine.Work;
import jp.shimon.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** 職員の取込み：many people at once, as in April. All rows or none; who is not in the table stays as they are. */
@Component
public class StaffImport {

    private final StaffRegister staff;
    private final Personnel personnel;
    private final TaskOffers offers;
    private final Work work;

    StaffImport(StaffRegister staff, Personnel personnel, TaskOffers offers, Work work) {
        this.staff = staff;
        this.personnel = personnel;
        this.offers = offers;
        this.work = work;
    }

    /** What the rows would do: tried as a whole, told, and undone. */
    @Transactional
    public StaffPreview preview(List<StaffRow> rows, Person by) {
        staff.admit(by);
        try {
            return new StaffTrial(staff, personnel, () -> Secret.NONE, by).of(rows);
        } finally {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
    }

    /**
     * 取り込む。 Exactly what was seen; answers the initial passwords of the new accounts, which are kept nowhere.
     *
     * @param digest of the preview that was seen
     * @throws Refused CONFLICT when it would be something else by now
     */
    public Map<String, String> take(List<StaffRow> rows, String digest, Person by) {
        staff.admit(by);
        List<Secret> secrets = secrets(rows, by);
        return work.as(by, () -> {
            Deque<Secret> left = new ArrayDeque<>(secrets);
            StaffTrial trial = new StaffTrial(staff, personnel, () -> left.isEmpty() ? staff.secret() : left.pop(), by);
            StaffPreview now = trial.of(rows);
            if (!now.mayBeTaken() || !now.digest().equals(digest)) {
                throw Refused.conflict("staff.csv.moved");
            }
            offers.renew(trial.groups, trial.people);
            return trial.passwords;
        });
    }

    /** On all processors, and before anything is locked. */
    private List<Secret> secrets(List<StaffRow> rows, Person by) {
        long news = rows.stream()
                .filter(row -> staff.known(row.username(), by).isEmpty())
                .count();
        return IntStream.range(0, (int) news)
                .parallel()
                .mapToObj(n -> staff.secret())
                .toList();
    }
}
