package jp.shimon.web.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.shimon.consultation.ItemView;
import jp.shimon.plan.PlanView;
import org.jspecify.annotations.Nullable;

/** 計画のJSON：the exchange form, and which state of the plan it is. */
record PlanJson(@JsonUnwrapped PlanView plan, StateJson state) {

    /**
     * どの計画か。
     *
     * @param text as {@code compare} takes it
     * @param applied the items of the consultation that were put onto the plan of today
     */
    record StateJson(
            String kind,
            String text,
            LocalDate asOf,
            @Nullable Instant known,
            int version,
            @Nullable UUID consultation,
            List<ItemJson> applied,
            List<ItemJson> notApplied) {

        static StateJson from(StatedPlan stated) {
            return new StateJson(
                    stated.state().kind().name(),
                    stated.state().text(),
                    stated.plan().asOf(),
                    stated.known(),
                    stated.plan().version().no(),
                    stated.state().consultation(),
                    items(stated.applied()),
                    items(stated.notApplied()));
        }

        private static List<ItemJson> items(List<ItemView> items) {
            return items.stream()
                    .map(item -> new ItemJson(item.change().value(), item.paperNo(), item.title()))
                    .toList();
        }
    }

    /** 諮問の項目。 */
    record ItemJson(UUID change, String paperNo, String title) {}

    static PlanJson from(StatedPlan stated) {
        return new PlanJson(stated.plan(), StateJson.from(stated));
    }
}
