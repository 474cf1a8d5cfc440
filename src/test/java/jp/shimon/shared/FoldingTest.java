package jp.shimon.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shimon.shared.Folded.Span;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 文字の畳み込み：what is looked for finds what was typed otherwise, and the mark stands on what was typed. */
class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "①, 1",
        "㊿, 50",
        "⑤, ５",
        "Ⅲ-1-(1)-①, 3-1-（1）-1",
        "ⅲ, Ⅲ",
        "第Ⅲ期, 第3期",
        "Ｗｅｂ会議, WEB会議",
        "WEB, web",
        "取組, 取り組み",
        "取組み, 取り組み",
        "取り組む, 取組む",
        "見積り, 見積もり",
        "手続き, 手続",
        "打ち合わせ, 打合せ",
        "令和5年～令和7年, 令和5年〜令和7年",
        "令和5年~令和7年, 令和5年～令和7年",
        "ｶﾞｲﾄﾞﾗｲﾝ, ガイドライン",
        "か゛, が",
        "はﾟ, ぱ",
        "髙橋, 高橋",
        "山﨑, 山崎",
        "𠮷野家, 吉野家",
        "渡邊, 渡辺",
        "葛󠄀飾, 葛飾",
        "福祉, 福祉",
        "㈱, (株)",
        "調査、研究, 調査・研究",
        "会議　室, 会議室",
        "−5, －5",
        "三ヶ月, 三ケ月",
        "令和, ㋿"
    })
    void theseAreTheSame(String one, String other) {
        assertThat(Folding.of(one)).isEqualTo(Folding.of(other)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"施行, 試行", "実証, 検証", "会議, 会計", "は, ば", "つ, っ", "11, Ⅱ", "ー, 一"})
    void theseAreNot(String one, String other) {
        assertThat(Folding.of(one)).isNotEqualTo(Folding.of(other));
    }

    @Test
    void whatIsMarkedIsWhatWasTyped() {
        String typed = "庁内の取り組みを、Ｗｅｂ会 議（①）と葛󠄀飾区の𠮷﨑で";

        assertThat(marked(typed, "取組", "web会議", "葛飾", "吉崎")).containsExactly("取り組み", "Ｗｅｂ会 議", "葛󠄀飾", "𠮷﨑");
    }

    @Test
    void wordsThatTouchAreOneMark() {
        assertThat(marked("全庁会議の見直し", "全庁", "会議", "庁会")).containsExactly("全庁会議");
    }

    @Test
    void aSearchIsSplitAtSpacesOfEitherWidth() {
        assertThat(Folding.words(" Ｗｅｂ　会議\t取り組み ")).containsExactly("web", "会議", "取組");
        assertThat(Folding.words("　 \n")).isEmpty();
        assertThat(Folding.words("\uDB40\uDD00")).isEmpty();
    }

    @Test
    void noEntryOfTheTablesLeadsToAnother() {
        for (String table : List.of("/folding/variants.txt", "/folding/okurigana.txt")) {
            Map<String, String> entries = Variants.read(table).all();
            assertThat(entries.values()).as(table).noneMatch(entries::containsKey);
            assertThat(entries.keySet())
                    .allSatisfy(written -> assertThat(Folding.of(written))
                            .isEqualTo(Folding.of(entries.get(written)))
                            .isNotEqualTo(written));
        }
    }

    @Property
    void foldedAgainNothingChanges(@ForAll("typed") String typed) {
        assertThat(Folding.of(Folding.of(typed))).isEqualTo(Folding.of(typed));
    }

    /** Whatever is cut out of a text is found in it, and the mark covers the place that it was cut from. */
    @Property
    void aPieceIsFoundWhereItStood(
            @ForAll("plain") String before, @ForAll("plain") String piece, @ForAll("plain") String after) {
        String text = before + piece + after;

        assertThat(Folding.folded(text).spansOf(List.of(Folding.of(piece))))
                .anyMatch(span -> span.from() <= before.length() && span.to() >= before.length() + piece.length());
    }

    @Property
    void marksStandInOrderWithinTheText(@ForAll String typed, @ForAll("plain") String word) {
        int end = 0;
        for (Span span : Folding.folded(typed + word + typed).spansOf(List.of(Folding.of(word)))) {
            assertThat(span.from()).isGreaterThanOrEqualTo(end).isLessThan(span.to());
            end = span.to();
        }
        assertThat(end).isLessThanOrEqualTo(2 * typed.length() + word.length());
    }

    /** As people in an office type. */
    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.of(
                        "会", "議", "①", "Ⅲ", "Ｗ", "e", "B", "～", "〜", "ｶ", "ﾞ", "か", "゛", "髙", "﨑", "𠮷", "葛", "󠄀", "（",
                        "1", "）", "　", "\n", "・", "、", "ー", "-", "令和", "㋿", "㈱", "取り組み", "é", "e\u0301")
                .list()
                .ofMaxSize(12)
                .map(signs -> String.join("", signs));
    }

    /** Signs that stand alone and are part of no word with okurigana. */
    @Provide
    Arbitrary<String> plain() {
        return Arbitraries.of("会", "議", "①", "Ⅲ", "Ｗ", "e", "B", "～", "髙", "﨑", "𠮷", "（", "1", "）", "・", "ー", "㋿")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(signs -> String.join("", signs));
    }

    private static List<String> marked(String text, String... words) {
        return Folding.folded(text).spansOf(List.of(words)).stream()
                .map(span -> text.substring(span.from(), span.to()))
                .collect(Collectors.toList());
    }
}
