package jp.shimon.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Words;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** ひな形の断り: each says in a sentence what is wrong and what to do. */
class TemplateRefusalsTest {

    private static final String RELATIONS = "word/_rels/document.xml.rels";

    @Test
    void whatIsNoWordDocument() throws Exception {
        assertThat(refusal(new byte[0])).contains("空です");
        assertThat(refusal("<html>".getBytes(UTF_8))).contains("Word の文書ではありません");
        assertThat(refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11})).contains("パスワードを外し");
        assertThat(refusal("PK\3\4torn".getBytes(UTF_8))).contains("壊れている");
        assertThat(refusal(Ours.zipped(Map.of("xl/workbook.xml", new byte[1])))).contains("Word の文書ではありません");
        assertThat(refusal(new byte[TemplateFile.MOST + 1])).contains("5MBまで");
        assertThat(refusal(Ours.inside("word/document.xml", xml -> xml.substring(40))))
                .contains("壊れている");
        assertThat(refusal(Ours.inside(
                        "word/document.xml",
                        xml -> "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>"
                                + xml.replaceFirst("<\\?xml.*?\\?>", ""))))
                .contains("壊れている");
    }

    @Test
    void aBombIsNotUnpacked() throws Exception {
        Map<String, byte[]> parts = new TreeMap<>(Map.of("word/document.xml", new byte[30 * 1024 * 1024]));
        assertThat(refusal(Ours.zipped(parts))).contains("24MBを超え");
        Map<String, byte[]> many = new TreeMap<>();
        for (int i = 0; i < 400; i++) {
            many.put("word/" + i, new byte[0]);
        }
        assertThat(refusal(Ours.zipped(many))).contains("部品が多すぎる");
    }

    @Test
    void whatRunsOrIsFetchedFromElsewhere() throws Exception {
        assertThat(refusal(Ours.inside("word/vbaProject.bin", none -> "x"))).contains("マクロ");
        assertThat(refusal(Ours.inside(
                        "[Content_Types].xml",
                        xml -> xml.replace(
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                                "application/vnd.ms-word.document.macroEnabled.main+xml"))))
                .contains("マクロ");
        assertThat(refusal(Ours.inside("word/embeddings/a.xlsx", none -> "x"))).contains("埋め込まれて");
        assertThat(refusal(related("attachedTemplate", "http://evil.example/a.dotm")))
                .contains("evil.example", "Normal");
        assertThat(refusal(related("image", "http://evil.example/a.png"))).contains("evil.example", "挿入し直して");
        assertThat(refusal(related("oleObject", "file:///c:/a.xls"))).contains("埋め込まれて");
        assertThat(refusal(related("hyperlink", "file://server/share"))).contains("server");
        assertThat(TemplateCheck.check(related("hyperlink", "https://www.example.jp/")))
                .isEmpty();
    }

    @Test
    void aFieldThatAsksAnotherFile() throws Exception {
        assertThat(refusal(Ours.edited(document -> field(document, "INCLU", "DETEXT \"c:\\\\a.docx\""))))
                .contains("INCLUDETEXT", "Ctrl+Shift+F9");
        assertThat(refusal(Ours.edited(document -> field(document, " DDEAUTO excel"))))
                .contains("DDEAUTO");
        assertThat(refusal(Ours.edited(document -> document.createParagraph()
                        .getCTP()
                        .addNewFldSimple()
                        .setInstr("INCLUDEPICTURE http://evil.example/a.png"))))
                .contains("INCLUDEPICTURE");
        assertThat(TemplateCheck.check(Ours.edited(document -> field(document, " NUMPAGES "))))
                .isEmpty();
    }

    @Test
    void whatWasOnlyMeantForThoseWhoWroteIt() throws Exception {
        assertThat(refusal(Ours.saying(
                        "<w:r><w:t>{{目的}}</w:t></w:r>", "<w:del><w:r><w:delText>x</w:delText></w:r></w:del>")))
                .contains("変更履歴", "承諾");
        assertThat(refusal(Ours.saying("<w:r><w:t>{{目的}}</w:t></w:r>", "<w:r><w:commentReference w:id=\"1\"/></w:r>")))
                .contains("コメント", "削除");
    }

    @Test
    void aTagThatDoesNotExistIsNamedWithThoseThatDo() throws Exception {
        assertThat(refusal(Ours.saying("{{目的}}", "{{もくてき}}"))).contains("「{{もくてき}}」はありません", "、目的、");
        assertThat(refusal(Ours.saying("{{目的}}", "{{T(java.lang.Runtime).getRuntime()}}")))
                .contains("T(java.lang.Runtime)");
        assertThat(refusal(Ours.saying("{{目的}}", "{{@目的}}"))).contains("「{{@目的}}」はありません");
        assertThat(refusal(Ours.saying("{{目的}}", "{{}}"))).contains("はありません");
    }

    @Test
    void aTagWhereItHasNoValue() throws Exception {
        assertThat(refusal(Ours.saying("{{前文}}", "{{目的}}"))).contains("「{{目的}}」は、ここでは使えません", "「項目」の中");
        assertThat(refusal(Ours.saying("{{目的}}", "{{節}}"))).contains("繰返しです");
        assertThat(refusal(Ours.edited(document -> document.getHeaderList()
                        .get(0)
                        .createParagraph()
                        .createRun()
                        .setText("{{本文}}"))))
                .contains("本文の段落に");
        assertThat(refusal(Ours.edited(document ->
                        document.createTable(1, 1).getRow(0).getCell(0).setText("{{?節}}{{?項目}}{{個票}}{{/項目}}{{/節}}"))))
                .contains("「{{個票}}」は表を描く");
    }

    @Test
    void aLoopWithoutItsOtherEnd() throws Exception {
        assertThat(refusal(Ours.saying("{{/項目}}", ""))).contains("対になっていません").contains("{{");
        assertThat(refusal(Ours.saying("{{?項目}}", ""))).contains("対になっていません");
        assertThat(refusal(Ours.saying("{{/項目}}", "{{?項目}}{{/項目}}{{/項目}}"))).contains("重ねて始めて");
    }

    @Test
    void bracesThatAreNoTag() throws Exception {
        assertThat(refusal(Ours.saying("{{目的}}", "｛｛目的｝｝"))).contains("半角の二重かっこ");
        assertThat(refusal(Ours.saying("{{目的}}", "{{目的"))).contains("半角の二重かっこ");
    }

    @Test
    void whatAPaperShouldHaveIsMissedAloud() throws Exception {
        assertThat(TemplateCheck.check(Ours.saying("{{アクションプラン表}}", "")))
                .extracting(remark -> Words.of(remark, Locale.JAPANESE))
                .containsExactly("ひな形に「{{アクションプラン表}}」がないので、資料にその部分が出ません。");
    }

    private static byte[] related(String kind, String target) throws Exception {
        return Ours.inside(
                RELATIONS,
                xml -> xml.replace(
                        "</Relationships>",
                        "<Relationship Id=\"rId99\" TargetMode=\"External\" Target=\"" + target
                                + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                                + kind
                                + "\"/></Relationships>"));
    }

    private static void field(XWPFDocument document, String... pieces) {
        var paragraph = document.createParagraph().getCTP();
        var types = org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType.BEGIN;
        paragraph.addNewR().addNewFldChar().setFldCharType(types);
        for (String piece : pieces) {
            paragraph.addNewR().addNewInstrText().setStringValue(piece);
        }
        paragraph
                .addNewR()
                .addNewFldChar()
                .setFldCharType(org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType.END);
    }

    private static String refusal(byte[] file) {
        Refused refused = catchThrowableOfType(Refused.class, () -> TemplateCheck.check(file));
        assertThat(refused).isNotNull();
        assertThat(refused.violations()).allMatch(violation -> violation.field().equals("file"));
        return refused.violations().stream()
                .map(violation -> Words.of(violation.sentence(), Locale.JAPANESE))
                .collect(Collectors.joining("\n"));
    }
}
