package jp.shimon.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.Town;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 計画の一部：what a page of a long plan reads is what the whole plan says there. */
@OfficeTest
class PlanPartTest {

    @Autowired
    Plans plans;

    @Autowired
    Town town;

    @Test
    void aroundAnyNodeItSaysWhatTheWholeSaysAndLeavesTheRestOut() {
        town.aMeasure("部分としても読む取組");
        PlanView whole = plans.at(Town.PLAN, null, null);
        for (PlanView.Node pillar : whole.nodes()) {
            for (PlanView.Node item : pillar.children()) {
                for (PlanView.Node leaf : item.children()) {
                    PlanView part = plans.part(Town.PLAN, null, null, leaf.id());

                    assertThat(part.measures())
                            .isEqualTo(whole.measures().stream()
                                    .filter(measure -> measure.path().startsWith(item.path() + "-"))
                                    .toList());
                    assertThat(part.nodes()).extracting(PlanView.Node::path).isEqualTo(paths(whole.nodes()));
                    assertThat(open(part.nodes())).containsExactly(pillar.path());
                    assertThat(open(children(part, pillar))).containsExactly(item.path());
                }
            }
        }
    }

    @Test
    void withoutANodeItOpensTheFirst() {
        PlanView.Node first = plans.at(Town.PLAN, null, null).nodes().get(0);

        PlanView part = plans.part(Town.PLAN, null, null, null);

        assertThat(open(part.nodes())).containsExactly(first.path());
        assertThat(open(children(part, first)))
                .containsExactly(first.children().get(0).path());
    }

    @Test
    void itIsCountedNoFurtherThanNeeded() {
        assertThat(plans.atMost(Town.PLAN, 100_000)).isTrue();
        assertThat(plans.atMost(Town.PLAN, 0)).isFalse();
    }

    private static List<PlanView.Node> children(PlanView plan, PlanView.Node of) {
        return plan.nodes().stream()
                .filter(node -> node.id().equals(of.id()))
                .findFirst()
                .orElseThrow()
                .children();
    }

    private static List<String> open(List<PlanView.Node> nodes) {
        return paths(nodes.stream().filter(node -> !node.children().isEmpty()).toList());
    }

    private static List<String> paths(List<PlanView.Node> nodes) {
        return nodes.stream().map(PlanView.Node::path).toList();
    }
}
