package jp.shimon.change;

import static jp.shimon.change.Contents.earlier;
import static jp.shimon.change.Contents.sound;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shimon.shared.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 言葉の指摘：what is there is found, and nothing is invented. */
class WordRulesTest {

    @ParameterizedTest
    @CsvSource({
        "Web会議を行い、WEB会議室を使う。, Web会議／WEB会議",
        "Web会議とＷｅｂ会議。, Web会議／Ｗｅｂ会議",
        "調査・研究を行い、また調査、研究を続ける。, 調査・研究／調査、研究",
        "この取組は、取組みの一つである。, 取組／取組み",
        "手続を改め、手続きの簡素化を図る。, 手続／手続き",
        "ｱﾝｹｰﾄの結果とアンケートの集計。, ｱﾝｹｰﾄ／アンケート",
        "令和６年度から令和6年度まで。, 令和６年度／令和6年度"
    })
    void v08OneWordInTwoSpellings(String text, String spellings) {
        List<Finding> found = saying(text)
                .all()
                .filter(finding -> finding.rule().equals("V08"))
                .toList();

        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.place()).isEqualTo("reason.text");
            assertThat(finding.sentence().args()).containsExactly(spellings);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "この取組を進め、関係課と取り組みます。",
                "研修に取り組み、その取組を広げる。",
                "庁内LANと全庁LANシステムを再整備する。",
                "検討、実施する。検討し、実施を急ぐ。",
                "1,000円と1・2月、A課とa案。",
                "会議、運営の見直しと会議運営。",
                "計画を見直し、見直しの結果を示す。",
                "１２月に行い、12人が出る。",
                "重点取組項目の取組として。"
            })
    void v08NothingIsInvented(String text) {
        assertThat(saying(text).placesOf("V08")).isEmpty();
    }

    @Test
    void v08StandsWhereTheRarerSpellingIs() {
        Contents after = sound().told("Web会議のルール", "WEB会議を広げる。", "WEB会議を使う。");

        assertThat(Dossiers.revising(earlier().content(), after.content()).placesOf("V08"))
                .containsExactly("after.title");
    }

    @Test
    void v08TheSideBeforeIsNotRead() {
        Contents before = earlier().told("WEB会議のルール", null, null);
        Contents after = sound().told("Web会議のルール", null, null);

        assertThat(Dossiers.revising(before.content(), after.content()).placesOf("V08"))
                .isEmpty();
    }

    @Test
    void v09WordsThatSoundAlike() {
        assertThat(saying("保証と補償を定める。").placesOf("V09")).containsExactly("reason.text");
        assertThat(saying("補償を定める。").placesOf("V09")).isEmpty();
        assertThat(Dossiers.revising(
                                earlier().content(),
                                sound().told("検証", "検証する。", "実証する。").content())
                        .placesOf("V09"))
                .containsExactly("after.method");
    }

    @Test
    void v09AKnownSlipIsToldOnce() {
        Dossiers slip = saying("試行のあと、施行実施する。");

        assertThat(slip.placesOf("V09")).containsExactly("reason.text");
        assertThat(slip.all()
                        .filter(f -> f.rule().equals("V09"))
                        .map(f -> f.sentence().key()))
                .containsExactly("finding.V09.slip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<ul style=\"list-style-type: none\">行う", "行う</p>", "行う&nbsp;", "<br"})
    void v21MarkupOfAnotherDocument(String text) {
        assertThat(saying(text).placesOf("V21")).containsExactly("reason.text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"検討＜提示", "A<B かつ B>C ではない", "R&D を行う", "< 5年", "AT&Tの例"})
    void v21AnOrdinarySignIsNone(String text) {
        assertThat(saying(text).placesOf("V21")).isEmpty();
    }

    @Test
    void everyPlaceIsSaidInWords() {
        assertThat(words("after.schedule.2025")).isEqualTo("変更後・年度計画欄・令和7年度");
        assertThat(words("before[1].goals")).isEqualTo("変更前の2番目・目標");
        assertThat(words("after.goals[1].text")).isEqualTo("変更後・目標の2番目");
        assertThat(words("after.goals[0].from")).isEqualTo("変更後・目標の1番目・始まり");
        assertThat(words("reason.text")).isEqualTo("変更の理由・変更内容・追加内容");
        assertThat(words("paper.legalBasis")).isEqualTo("資料の頭書き・根拠");
        assertThat(words("drafter")).isEqualTo("起案者");
    }

    private static String words(String place) {
        return Words.of(PlaceWords.of(place), java.util.Locale.JAPANESE);
    }

    private static Dossiers saying(String text) {
        return Dossiers.revising(earlier().content(), sound().content()).saying(text);
    }
}
