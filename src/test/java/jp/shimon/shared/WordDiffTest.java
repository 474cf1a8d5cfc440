package jp.shimon.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** 語ごとの違い。 Written here as [-gone-]{+come+}. */
class WordDiffTest {

    private static final List<String> WORDS = List.of(
            "会議",
            "の",
            "ルール",
            "策定",
            "、",
            "庁舎整備",
            "ＷＥＢ",
            "Web",
            "令和6年度",
            "取組み",
            "\n",
            "\r\n",
            "　",
            "  ",
            "𠮷",
            "葛\uDB40\uDD00",
            "①",
            "が",
            "か\u3099",
            "ｶﾞ",
            "👨\u200D👩\u200D👧",
            "～",
            "\t",
            "5",
            "x",
            "。");

    @Test
    void textDiffersByWords() {
        assertThat(shown("令和3年度にルールを策定することとしておりました。", "令和6年度までにルールを策定し、速やかに運用開始するよう見直します。"))
                .startsWith("令和[-3-]{+6+}年度{+まで+}にルールを策定");
        assertThat(shown("ルール案の検討", "ルールの策定、庁内調整、ルールの運用開始")).isEqualTo("ルール[-案-]の[-検討-]{+策定、庁内調整、ルールの運用開始+}");
        assertThat(shown("ルール案の検討", "ルールの検討")).isEqualTo("ルール[-案-]の検討");
        assertThat(shown("庁舎整備に伴ったWEB会議の試行実施", "庁舎整備に伴ったWEB会議の運用")).isEqualTo("庁舎整備に伴ったWEB会議の[-試行実施-]{+運用+}");
    }

    @Test
    void whatIsOnlyAddedToIsNotReplaced() {
        assertThat(shown("検討", "検討、試行、運用開始の後の評価")).isEqualTo("検討{+、試行、運用開始の後の評価+}");
    }

    @Test
    void whereMostOfItChangedTheWholeIsReplaced() {
        assertThat(shown("Web会議等の試行実施", "ルールの策定、運用開始")).isEqualTo("[-Web会議等の試行実施-]{+ルールの策定、運用開始+}");
        assertThat(shown("上記試行による課題の抽出", "WEB会議試行運用の課題抽出")).isEqualTo("[-上記試行による課題の抽出-]{+WEB会議試行運用の課題抽出+}");
        assertThat(shown("→", "策定")).isEqualTo("[-→-]{+策定+}");
        assertThat(shown("", "策定")).isEqualTo("{+策定+}");
    }

    @Test
    void aCharacterIsNotTornFromItsVariant() {
        assertThat(shown("葛󠄀城", "葛󠄁城")).isIn("[-葛󠄀-]{+葛󠄁+}城", "[-葛󠄀城-]{+葛󠄁城+}");
        assertThat(Tokens.of("𠮷野家と葛󠄀城市").words())
                .noneMatch(word -> Character.isLowSurrogate(word.charAt(0)))
                .noneMatch(word -> word.startsWith("\uDB40"));
    }

    @Test
    void theSameTextHasOnePiece() {
        assertThat(WordDiff.between("検討", "検討")).containsExactly(new Piece(Piece.Kind.KEPT, "検討"));
        assertThat(WordDiff.between("", "")).isEmpty();
    }

    @Property
    void piecesPutTogetherAreTheTexts(@ForAll("texts") String before, @ForAll("texts") String after) {
        List<Piece> pieces = WordDiff.between(before, after);

        assertThat(Piece.before(pieces)).isEqualTo(before);
        assertThat(Piece.after(pieces)).isEqualTo(after);
        assertThat(pieces).noneMatch(piece -> piece.text().isEmpty());
    }

    @Property
    void wordsPutTogetherAreTheText(@ForAll String anything, @ForAll("texts") String text) {
        assertThat(String.join("", Tokens.of(anything).words())).isEqualTo(anything);
        assertThat(String.join("", Tokens.of(text).words())).isEqualTo(text);
        assertThat(Tokens.of(text).words()).noneMatch(word -> Character.isLowSurrogate(word.charAt(0)));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(WORDS).list().ofMaxSize(30).map(words -> String.join("", words));
    }

    static String shown(String before, String after) {
        return WordDiff.between(before, after).stream()
                .map(piece -> switch (piece.kind()) {
                    case KEPT -> piece.text();
                    case REMOVED -> "[-" + piece.text() + "-]";
                    case ADDED -> "{+" + piece.text() + "+}";
                })
                .collect(Collectors.joining());
    }
}
