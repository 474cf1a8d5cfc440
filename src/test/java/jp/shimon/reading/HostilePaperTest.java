package jp.shimon.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** 悪意のある資料、壊れた資料：断るときは文で、短い時間と限られたメモリーで。 */
@Timeout(20)
class HostilePaperTest {

    private static final String DOCUMENT = "word/document.xml";
    private static final String NAMESPACE = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    @Test
    void whatIsNoPaperIsRefusedWithASentence() {
        assertThat(refusal(new byte[0])).isEqualTo("ファイルが空です。");
        assertThat(refusal("%PDF-1.7\u0000\u0001".getBytes(StandardCharsets.UTF_8)))
                .contains("読めない種類");
        assertThat(refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}))
                .contains(".doc");
        assertThat(refusal(new byte[] {'P', 'K', 3, 4, 0, 0})).contains("壊れている");
        assertThat(refusal(zip(Map.of("xl/workbook.xml", "<x/>")))).contains("読めない種類");
        assertThat(refusal(new byte[11 * 1024 * 1024])).contains("大きすぎます");
        assertThat(refusal("議題\u202E（2）".getBytes(StandardCharsets.UTF_8))).contains("制御文字");
    }

    @Test
    void aBombMacrosAndTooManyParts() {
        assertThat(refusal(zip(Map.of(DOCUMENT, " ".repeat(60 * 1024 * 1024))))).contains("中身が大きすぎます");
        assertThat(refusal(zip(Map.of(DOCUMENT, "<x/>", "word/media/a.png", "0".repeat(60 * 1024 * 1024)))))
                .contains("中身が大きすぎます");
        assertThat(refusal(zip(Map.of(DOCUMENT, "<x/>", "word/vbaProject.bin", "x"))))
                .contains("マクロ");
        assertThat(refusal(zip(Map.of(DOCUMENT, "<x/>", "../evil", "x")))).contains("壊れている");
        Map<String, String> many = new HashMap<>();
        for (int i = 0; i < 600; i++) {
            many.put("word/x" + i, "");
        }
        assertThat(refusal(zip(many))).contains("部品");
    }

    @Test
    void entitiesAreNotResolved() {
        String laughs =
                "<!DOCTYPE x [<!ENTITY a \"" + "a".repeat(1000) + "\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]>";

        assertThat(refusal(word(laughs, "<w:p><w:r><w:t>&a;&c;</w:t></w:r></w:p>")))
                .contains("壊れている");
        assertThat(refusal(word("", "<w:p><w:r>"))).contains("壊れている");
    }

    @Test
    void tooManyLinesCellsAndColumns() {
        assertThat(refusal("行\n".repeat(100_000).getBytes(StandardCharsets.UTF_8)))
                .contains("行が多すぎます");
        assertThat(refusal(("欄\t".repeat(90) + "\n").repeat(5000).getBytes(StandardCharsets.UTF_8)))
                .contains("多すぎます");
        assertThat(refusal("\t".repeat(500_000).concat("x").getBytes(StandardCharsets.UTF_8)))
                .contains("列が多すぎます");
        assertThat(refusal(word("", "<w:p><w:r><w:t>x</w:t></w:r></w:p>".repeat(20_000))))
                .contains("行が多すぎます");
        assertThat(refusal(word("", "<w:tbl>".repeat(5000)))).contains("壊れている");
    }

    @Test
    void aPaperAtTheLimitIsReadInSeconds() {
        String text = "議題（1）\n題\n1 計画を見直す取組について\n（1）甲\n" + ("これは長い文章の一行です。「乙」は、".repeat(3) + "\n").repeat(9_900);

        assertThat(Recognition.of(SourceRows.of(Source.of(text)), List.of("改革の柱"))
                        .items())
                .hasSize(1);
        assertThat(Told.of(List.of("「".repeat(200_000) + "令和5年度".repeat(50_000)), true)
                        .ratings())
                .isEmpty();
    }

    @Test
    void ofMarkupOnlyTheTextStays() {
        Rows rows = SourceRows.of(Source.of(
                "計画概要\t<ul style=\"x\"> 甲 乙\t<script>alert(1)</script><img src=x onerror=y>丙\n<p>丁</p>\n甲<乙 か つ 乙>丙"));

        assertThat(rows.all()).extracting(Row::text).containsExactly("計画概要 | 甲 乙 | alert(1)丙", "丁", "甲<乙 か つ 乙>丙");
        assertThat(rows.remarks()).containsExactly("markup");
    }

    @Test
    void ofAFieldOnlyWhatIsShownIsReadAndOfAnEditWhatStays() {
        Rows rows = SourceRows.of(
                new Source(
                        "x",
                        word(
                                "",
                                "<w:p><w:r><w:instrText>DDEAUTO cmd</w:instrText></w:r><w:r><w:t>表示</w:t></w:r>"
                                        + "<w:del><w:r><w:delText>消した</w:delText></w:r></w:del><w:ins><w:r><w:t>足した</w:t></w:r></w:ins></w:p>")));

        assertThat(rows.all()).extracting(Row::text).containsExactly("表示足した");
        assertThat(rows.remarks()).containsExactly("deleted", "field");
    }

    @Test
    void aTextOfWindowsIsReadAsItIs() {
        byte[] bytes = "議題（2）\n髙﨑①Ⅲ～".getBytes(Charset.forName("MS932"));

        assertThat(SourceRows.of(new Source("x.txt", bytes)).all())
                .extracting(Row::text)
                .containsExactly("議題（2）", "髙﨑①Ⅲ～");
    }

    @Test
    void aTextThatIsNoPaperHasNoItemsAndEveryLineIsNamed() {
        Recognised read =
                Recognition.of(SourceRows.of(Source.of("こんにちは\n（1）これは何\nアクションプラン\n個票\nNo.\t取組項目")), List.of("改革の柱"));

        assertThat(read.items()).isEmpty();
        assertThat(read.pieces()).hasSize(5).allMatch(piece -> piece.use() == null);
    }

    private static String refusal(byte[] file) {
        Throwable thrown = catchThrowable(() -> SourceRows.of(new Source("x", file)));
        assertThat(thrown).isInstanceOf(Refused.class);
        return Words.of(((Refused) thrown).violations().get(0).sentence(), Locale.JAPANESE);
    }

    private static byte[] word(String before, String body) {
        String open = body.contains("</w:p>") || body.contains("</w:tbl>") ? "</w:body></w:document>" : "";
        return zip(Map.of(DOCUMENT, before + "<w:document " + NAMESPACE + "><w:body>" + body + open));
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }
}
