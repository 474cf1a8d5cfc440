package jp.shimon.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import jp.shimon.shared.Pairing.Pair;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** 対応：同じもの、似たもの、場所の変わったもの。 */
class PairingTest {

    @Test
    void theLikestBelongTogether() {
        assertThat(pairs(List.of("ルールの策定", "調整", "WEB会議の試行実施"), List.of("WEB会議の本格実施", "ルールの策定と運用", "調整", "利用状況の調査")))
                .containsExactly(
                        new Pair(2, 0, true), new Pair(0, 1, false), new Pair(1, 2, false), new Pair(-1, 3, false));
    }

    @Test
    void whoIsMovedIsNotRemovedAndAdded() {
        assertThat(pairs(List.of("検討", "提示", "策定"), List.of("提示", "策定", "検討")))
                .containsExactly(new Pair(1, 0, false), new Pair(2, 1, false), new Pair(0, 2, true));
    }

    @Test
    void whatIsGoneStandsWhereItStood() {
        assertThat(pairs(List.of("検討", "提示", "策定"), List.of("検討", "策定")))
                .containsExactly(new Pair(0, 0, false), new Pair(1, -1, false), new Pair(2, 1, false));
    }

    @Property
    void everyEntryIsNamedOnce(@ForAll("lists") List<String> before, @ForAll("lists") List<String> after) {
        List<Pair> pairs = pairs(before, after);

        assertThat(pairs.stream().map(Pair::before).filter(b -> b >= 0))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, before.size()).boxed().toList());
        assertThat(pairs.stream().map(Pair::after).filter(a -> a >= 0))
                .containsExactlyElementsOf(
                        IntStream.range(0, after.size()).boxed().toList());
        assertThat(pairs(before, before)).noneMatch(Pair::moved);
    }

    @Provide
    Arbitrary<List<String>> lists() {
        return Arbitraries.of("検討", "策定", "ルールの策定", "ルール案の策定", "試行", "運用")
                .list()
                .ofMaxSize(8);
    }

    private static List<Pair> pairs(List<String> before, List<String> after) {
        return Pairing.of(before, after, Function.identity());
    }
}
