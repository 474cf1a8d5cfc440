package jp.shimon.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jp.shimon.plan.Place;
import jp.shimon.plan.Plans;
import jp.shimon.process.Cases;
import jp.shimon.shared.Numbering;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.Town;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 追加の番号：the next one, or one that other open additions lead up to; anything else is told. */
@OfficeTest
class AddedNumbersTest {

    @Autowired
    Town town;

    @Autowired
    Plans plans;

    @Autowired
    Changes changes;

    @Autowired
    Cases cases;

    @Test
    void 起案中のほかの追加に続く番号は飛び番ではない() {
        String next = place().nextNumber();
        String afterIt = Numbering.circled(Numbering.valueOf(next) + 1);
        ChangeId first = town.proposedAddition("次の番号の追加");

        assertThat(changes.view(first).after().get(0).number()).isEqualTo(next);
        assertThat(v12(added(afterIt))).isEmpty();
        assertThat(v12(added(Numbering.circled(Numbering.valueOf(next) + 30)))).isEqualTo("finding.V12.gap");
        assertThat(v12(added("①"))).as("reserved").isEqualTo("finding.V12.taken");
    }

    private ChangeId added(String number) {
        return cases.draft(
                town.form(1, node -> ((ObjectNode) node.get("after")).put("number", number)), town.person("gyoukan1"));
    }

    private String v12(ChangeId change) {
        String found = changes.view(change).findings().stream()
                .filter(finding -> finding.rule().equals("V12"))
                .map(finding -> finding.sentence().key())
                .findFirst()
                .orElse("");
        cases.withdraw(change, "試験を終える", town.person("gyoukan1"));
        return found;
    }

    private Place place() {
        return plans.place(plans.id(Town.PLAN), "Ⅱ-2-(1)").orElseThrow();
    }
}
