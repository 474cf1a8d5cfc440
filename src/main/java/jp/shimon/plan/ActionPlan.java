package jp.shimon.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** アクションプラン。 Only its identity; name and period stand on each version. */
@Entity
class ActionPlan {

    @Id
    private UUID id;

    private String code;

    @SuppressWarnings("NullAway.Init")
    protected ActionPlan() {}

    ActionPlan(String code) {
        this.id = UUID.randomUUID();
        this.code = code;
    }

    PlanId id() {
        return new PlanId(id);
    }

    String code() {
        return code;
    }
}
