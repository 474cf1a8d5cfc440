package jp.shimon.consultation;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import jp.shimon.calendar.Office;
import jp.shimon.change.ChangeId;
import jp.shimon.change.ChangeStatus;
import jp.shimon.change.Changes;
import jp.shimon.identity.Person;
import jp.shimon.register.Register;
import jp.shimon.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 取下げ：諮問の前は議題から外し、後は市長に申し出る。 */
@Component
class Withdrawals {

    private final ItemRepository items;
    private final WithdrawalRepository requests;
    private final IssuedMeasures issued;
    private final Changes changes;
    private final Register register;
    private final EntityManager entities;
    private final Office office;

    Withdrawals(
            ItemRepository items,
            WithdrawalRepository requests,
            IssuedMeasures issued,
            Changes changes,
            Register register,
            EntityManager entities,
            Office office) {
        this.items = items;
        this.requests = requests;
        this.issued = issued;
        this.changes = changes;
        this.register = register;
        this.entities = entities;
        this.office = office;
    }

    /** @return whether the bundle has no open item left */
    boolean takeOut(Consultation consultation, ChangeId change) {
        if (consultation.issued() || consultation.status().ordinal() > ConsultationStatus.APPROVING.ordinal()) {
            throw Refused.conflict("withdrawal.afterIssue");
        }
        openItem(change).withdrawn();
        entities.flush();
        boolean emptied = items.of(consultation.id().value()).stream().noneMatch(Item::open);
        if (emptied) {
            consultation.close("DISSOLVED");
        }
        return emptied;
    }

    Withdrawal request(Consultation consultation, ChangeId change, String reason, Person by) {
        Item item = openItem(change);
        boolean carriedOver = consultation.status() == ConsultationStatus.REPORTED && item.toDeliberate();
        if (consultation.status() != ConsultationStatus.ISSUED && !carriedOver) {
            throw Refused.conflict("withdrawal.afterReport");
        }
        Withdrawal request = new Withdrawal(item.id(), reason, by.username(), office.now());
        entities.persist(request);
        return request;
    }

    void decide(WithdrawalId id, boolean granted, @Nullable String reason, Person by) {
        find(id).decide(granted, reason, by.username(), office.now());
    }

    /** 取下げを認める。 The item is closed, its measures are free, the change has ended. */
    ItemView grant(WithdrawalId id, ConsultationReader reader, Person by) {
        Withdrawal found = find(id);
        WithdrawalView request = found.view();
        Item item = items.findById(request.item().value()).orElseThrow();
        if (item.open()) {
            LocalDate today = office.today();
            found.notified(register.assign(Issuing.WITHDRAWALS, today, id.value()), today);
            item.withdrawn();
            issued.release(List.of(item.id()));
            changes.ended(item.change(), ChangeStatus.WITHDRAWN, request.reason(), by);
        }
        return reader.views(List.of(item)).get(0);
    }

    Withdrawal find(WithdrawalId id) {
        return requests.findById(id.value()).orElseThrow(() -> Refused.notFound("withdrawal.unknown"));
    }

    private Item openItem(ChangeId change) {
        return items.openOf(change.value()).orElseThrow(() -> Refused.conflict("item.closed"));
    }
}
