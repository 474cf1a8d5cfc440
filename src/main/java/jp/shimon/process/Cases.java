package jp.shimon.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.shimon.change.ChangeForm;
import jp.shimon.change.ChangeHead;
import jp.shimon.change.ChangeId;
import jp.shimon.change.ChangeStatus;
import jp.shimon.change.Changes;
import jp.shimon.change.Conflict;
import jp.shimon.consultation.BundleForm;
import jp.shimon.consultation.CommitteeType;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.consultation.ConsultationStatus;
import jp.shimon.consultation.ConsultationView;
import jp.shimon.consultation.Consultations;
import jp.shimon.consultation.ItemView;
import jp.shimon.consultation.WithdrawalView;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.process.engine.Couriers;
import jp.shimon.process.engine.Work;
import jp.shimon.process.steps.Case;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 案件：what starts a case or moves it from outside its tasks. The record's verb first, then the engine. */
@Component
public class Cases {

    private static final int REASON = 4000;

    private final Changes changes;
    private final Consultations consultations;
    private final Couriers couriers;
    private final Work work;
    private final Desk desk;
    private final ApplicationEventPublisher events;

    Cases(
            Changes changes,
            Consultations consultations,
            Couriers couriers,
            Work work,
            Desk desk,
            ApplicationEventPublisher events) {
        this.changes = changes;
        this.consultations = consultations;
        this.couriers = couriers;
        this.work = work;
        this.desk = desk;
        this.events = events;
    }

    /** 起案して提出する。 With a finding that wants a reason it stays a draft, and nothing has started. */
    public ChangeId propose(ChangeForm form, Person drafter) {
        return work.as(drafter, () -> {
            ChangeId id = changes.draft(form, drafter);
            tell("draft", drafter, id, null);
            if (changes.ready(id)) {
                start(id, drafter);
            }
            return id;
        });
    }

    /** 下書きとして保存する。 */
    public ChangeId draft(ChangeForm form, Person drafter) {
        return work.as(drafter, () -> {
            ChangeId id = changes.draft(form, drafter);
            tell("draft", drafter, id, null);
            return id;
        });
    }

    /** 変更案を書き直す。 */
    public void rewrite(ChangeId id, ChangeForm form, Person drafter) {
        work.as(drafter, () -> {
            changes.rewrite(id, form, drafter);
            tell("rewrite", drafter, id, null);
            return id;
        });
    }

    /** 現行の計画に合わせる。 {@code choices}: for each place that both changed, whose side stands. */
    public void rebase(ChangeId id, @Nullable Integer seen, Map<String, Conflict.Side> choices, Person drafter) {
        work.as(drafter, () -> {
            changes.rebase(id, seen, choices, drafter);
            tell("rebase", drafter, id, null);
            return id;
        });
    }

    public void submit(ChangeId id, Person drafter) {
        submit(id, Map.of(), drafter);
    }

    /** 提出する。 A draft starts its case; what was sent back goes on from the drafter's task, with its answers. */
    public void submit(ChangeId id, Map<String, Object> answers, Person drafter) {
        boolean draft = work.as(drafter, () -> {
            boolean isDraft = changes.head(id).status() == ChangeStatus.DRAFT;
            if (isDraft) {
                start(id, drafter);
            }
            return isDraft;
        });
        if (!draft) {
            String task = desk.openTask("reviseProposal", id.value())
                    .orElseThrow(() -> Refused.conflict("change.notInYourHands"));
            Map<String, Object> given = new HashMap<>(answers);
            given.put("outcome", "SUBMIT");
            desk.complete(task, given, drafter);
        }
    }

    private void start(ChangeId id, Person drafter) {
        changes.submit(id, null, drafter);
        tell("submit", drafter, id, null);
        couriers.start("plan-change", id.value());
    }

    /** 引戻し：次の人が動くまで。 */
    public void pullBack(ChangeId id, @Nullable String reason, Person drafter) {
        String why = required(reason);
        work.as(drafter, () -> {
            own(id, drafter);
            changes.pulledBack(id);
            tell("pullBack", drafter, id, why);
            couriers.pulledBack(id.value());
            return id;
        });
    }

    /** 取下げ。 Before issue it takes effect; after issue it is a request that the mayor decides. */
    public void withdraw(ChangeId id, @Nullable String reason, Person drafter) {
        String why = required(reason);
        work.as(drafter, () -> {
            ChangeHead head = own(id, drafter);
            if (head.status() == ChangeStatus.IN_CONSULTATION) {
                withdrawFromBundle(head, why, drafter);
            } else {
                end(head, why, drafter);
            }
            return id;
        });
    }

    private void end(ChangeHead head, String why, Person drafter) {
        changes.ended(head.id(), ChangeStatus.WITHDRAWN, why, drafter);
        tell("withdraw", drafter, head.id(), why);
        if (head.status() != ChangeStatus.DRAFT) {
            couriers.changeWithdrawn(head.id().value());
        }
    }

    private void withdrawFromBundle(ChangeHead head, String why, Person drafter) {
        ConsultationView consultation =
                consultations.holding(head.id()).orElseThrow(() -> Refused.conflict("item.closed"));
        if (consultation.status().ordinal() < ConsultationStatus.ISSUED.ordinal()) {
            boolean emptied = consultations.takeOut(consultation.id(), head.id());
            end(head, why, drafter);
            if (emptied) {
                couriers.bundleDissolved(consultation.id());
            }
            return;
        }
        WithdrawalView request = consultations.requestWithdrawal(consultation.id(), head.id(), why, drafter);
        tell("requestWithdrawal", drafter, head.id(), why);
        couriers.withdrawalRequested(consultation.id(), request.id().value());
    }

    /** 付議する。 */
    public ConsultationId bundle(BundleForm form, Person by) {
        if (!by.is(Role.SECRETARIAT)) {
            throw Refused.forbidden("bundle.secretariatOnly");
        }
        return work.as(by, () -> {
            ConsultationId id = consultations.bundle(form, by);
            List<UUID> items = consultations.openItems(id).stream()
                    .map(ItemView::change)
                    .map(ChangeId::value)
                    .toList();
            boolean heard = consultations.advisory(id);
            Map<String, String> told =
                    heard ? Map.of("committeeType", CommitteeType.ADVISORY_MEETING.name()) : Map.of();
            events.publishEvent(new Moved("bundle", by, items, id.value(), told, null));
            couriers.start(heard ? Case.EXCHANGE : "consultation", id.value());
            return id;
        });
    }

    private ChangeHead own(ChangeId id, Person drafter) {
        ChangeHead head = changes.head(id);
        if (!head.drafter().equals(drafter.username())) {
            throw Refused.forbidden("change.notYours");
        }
        return head;
    }

    private static String required(@Nullable String reason) {
        Refused.ifAny(Texts.require("reason", reason, REASON).stream().toList());
        return String.valueOf(reason);
    }

    private void tell(String verb, Person by, ChangeId id, @Nullable String reason) {
        events.publishEvent(new Moved(verb, by, List.of(id.value()), null, Map.of(), reason));
    }
}
