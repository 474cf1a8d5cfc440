package jp.shimon.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import jp.shimon.shared.Numbering;
import org.hibernate.annotations.Immutable;

/** 取組項目：識別子と番号。 What it says stands in its revisions. A number is never used again. */
@Entity
@Immutable
class Measure {

    @Id
    private UUID id;

    private UUID planId;
    private UUID nodeId;
    private String number;
    private int sort;

    @SuppressWarnings("NullAway.Init")
    protected Measure() {}

    Measure(PlanId plan, UUID node, String number) {
        this.id = UUID.randomUUID();
        this.planId = plan.value();
        this.nodeId = node;
        this.number = number;
        this.sort = Numbering.valueOf(number);
    }

    MeasureId id() {
        return new MeasureId(id);
    }

    PlanId planId() {
        return new PlanId(planId);
    }

    UUID nodeId() {
        return nodeId;
    }

    String number() {
        return number;
    }

    int sort() {
        return sort;
    }
}
