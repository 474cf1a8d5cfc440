package jp.shimon.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import jp.shimon.shared.Numbering;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 改革の柱・推進項目・項目名：識別子と番号。 What it is called stands in {@link NodeNames}, since a name may change. */
@Entity
class PlanNode {

    @Id
    private UUID id;

    private UUID planId;

    @Nullable
    private UUID parentId;

    private int level;
    private String number;
    private int sort;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> reservedNumbers;

    @SuppressWarnings("NullAway.Init")
    protected PlanNode() {}

    PlanNode(PlanId plan, @Nullable PlanNode parent, String number, List<String> reservedNumbers) {
        this.id = UUID.randomUUID();
        this.planId = plan.value();
        this.parentId = parent == null ? null : parent.id;
        this.level = parent == null ? 1 : parent.level + 1;
        this.number = number;
        this.sort = Numbering.valueOf(number);
        this.reservedNumbers = List.copyOf(reservedNumbers);
    }

    UUID id() {
        return id;
    }

    PlanId planId() {
        return new PlanId(planId);
    }

    @Nullable
    UUID parentId() {
        return parentId;
    }

    int level() {
        return level;
    }

    String number() {
        return number;
    }

    int sort() {
        return sort;
    }

    List<String> reservedNumbers() {
        return reservedNumbers;
    }
}
