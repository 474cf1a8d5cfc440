package jp.shimon.document;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shimon.identity.DepartmentView;
import jp.shimon.plan.PlanForm;
import jp.shimon.plan.PlanView;

/**
 * 計画書に載せる記録。
 *
 * @param plan whole, or with one 柱 or 推進項目 only
 * @param part whether it is not the whole plan
 * @param supposed whether it is a plan that is not adopted
 */
public record BookFacts(PlanView plan, boolean part, boolean supposed) {

    GridColumns columns() {
        return new GridColumns(years(), departments());
    }

    PlanForm.Years years() {
        return plan.fiscalYears();
    }

    private Map<String, String> departments() {
        return plan.departments().stream().collect(Collectors.toMap(DepartmentView::code, DepartmentView::name));
    }

    /** The running head of each page. */
    String mark() {
        return supposed ? PaperWords.of("letter.draft") : "";
    }

    /** The deepest node that stands alone above all that is in the book, as a reader finds it. */
    String place() {
        return Stream.iterate(
                        plan.nodes(),
                        nodes -> nodes.size() == 1,
                        nodes -> nodes.get(0).children())
                .map(nodes -> PaperWords.of(
                        "grid.numbered", nodes.get(0).path(), nodes.get(0).name()))
                .reduce("", (above, below) -> below);
    }
}
