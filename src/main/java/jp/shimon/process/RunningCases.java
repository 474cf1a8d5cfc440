package jp.shimon.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.shimon.change.ChangeHead;
import jp.shimon.change.ChangeId;
import jp.shimon.change.Changes;
import jp.shimon.change.ReachedForm;
import jp.shimon.consultation.BundleForm;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.consultation.Consultations;
import jp.shimon.consultation.OnPaper;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.process.engine.Couriers;
import jp.shimon.process.engine.Work;
import jp.shimon.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 途中の案件：what began on paper goes on here. The record's verb first, then the engine, by a start of its own. */
@Component
public class RunningCases {

    private final Changes changes;
    private final Consultations consultations;
    private final Accounts accounts;
    private final Couriers couriers;
    private final Work work;
    private final ApplicationEventPublisher events;

    RunningCases(
            Changes changes,
            Consultations consultations,
            Accounts accounts,
            Couriers couriers,
            Work work,
            ApplicationEventPublisher events) {
        this.changes = changes;
        this.consultations = consultations;
        this.accounts = accounts;
        this.couriers = couriers;
        this.work = work;
        this.events = events;
    }

    /** 変更案を、到達した段階から始める。 @throws Refused INVALID naming fields and findings, FORBIDDEN, CONFLICT for no draft */
    public void enter(ChangeId id, ReachedForm form, Person by) {
        work.as(by, () -> {
            ChangeHead head = changes.enter(id, form, by);
            Map<String, String> told = new LinkedHashMap<>();
            told.put("reached", changes.reached(id).name());
            String approver = head.approver();
            if (approver != null) {
                told.put("approvedBy", accounts.person(approver).name());
                told.put("approvedOn", String.valueOf(form.approvedOn()));
            }
            events.publishEvent(new Moved("enter", by, List.of(id.value()), null, told, form.note()));
            couriers.enter("CaseTakenOver", id.value());
            return id;
        });
    }

    /** 諮問済みの議題を、会議の開催から始める。 */
    public ConsultationId enterIssued(BundleForm form, OnPaper letter, Person by) {
        if (!by.is(Role.SECRETARIAT)) {
            throw Refused.forbidden("bundle.secretariatOnly");
        }
        return work.as(by, () -> {
            ConsultationId id = consultations.enter(form, letter, by);
            List<UUID> items = consultations.openItems(id).stream()
                    .map(item -> item.change().value())
                    .toList();
            Map<String, String> told = Map.of(
                    "letterNumber", String.valueOf(letter.letterNumber()),
                    "issuedOn", String.valueOf(letter.issuedOn()));
            events.publishEvent(new Moved("enterIssued", by, items, id.value(), told, letter.note()));
            couriers.enter("BundleTakenOver", id.value());
            return id;
        });
    }
}
