package jp.shimon.plan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Words;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** 悪意のあるファイル、壊れたファイル：断るときは文で、短い時間と限られたメモリーで。 */
@Timeout(30)
class HostileFileTest {

    private static final long MEGABYTE = 1024 * 1024;
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @Test
    void anEmptyFile() {
        assertThat(refusal(new byte[0])).isEqualTo("ファイルが空です。");
    }

    @Test
    void somethingElseRenamed() {
        assertThat(refusal("%PDF-1.7 ...".getBytes(StandardCharsets.UTF_8))).contains("読めない種類");
        assertThat(refusal(zip(Map.of("word/document.xml", "<w/>")))).contains("読めない種類");
    }

    @Test
    void theOldFormatAndAPassword() throws IOException {
        assertThat(refusal(ole("Workbook"))).contains(".xls");
        assertThat(refusal(ole("EncryptedPackage"))).contains("パスワード");
    }

    @Test
    void aBrokenZip() {
        byte[] whole = plain();

        assertThat(refusal(Arrays.copyOf(whole, whole.length / 2))).contains("壊れている");
        assertThat(refusal(new byte[] {'P', 'K', 3, 4, 0, 0})).contains("壊れている");
    }

    @Test
    void aZipBomb() {
        byte[] bomb = with(SHEET, "<worksheet><sheetData>" + " ".repeat(120 * 1024 * 1024));
        assertThat(bomb.length).isLessThan((int) MEGABYTE);

        assertThat(allocated(() -> assertThat(refusal(bomb)).contains("大きすぎます")))
                .isLessThan(100 * MEGABYTE);
    }

    /** One that is packed no more tightly than an honest file, so that only its size tells. */
    @Test
    void aFileThatUnpacksToMoreThanItMay() {
        Random random = new Random(3);
        StringBuilder rows = new StringBuilder();
        while (rows.length() < 50 * 1024 * 1024) {
            rows.append("<row r=\"").append(random.nextInt(1000)).append("\"/>");
        }
        byte[] file = with(SHEET, sheet(rows.toString()));

        assertThat(allocated(() -> assertThat(refusal(file)).contains("広げると48MBを超えます")))
                .isLessThan(10 * MEGABYTE);
    }

    @Test
    void aThousandParts() {
        Map<String, String> many = new HashMap<>();
        for (int i = 0; i < 1000; i++) {
            many.put("xl/x" + i, "");
        }
        assertThat(refusal(zip(many))).contains("部品");
    }

    @Test
    void macrosAndLinks() {
        assertThat(refusal(with("xl/vbaProject.bin", "x"))).contains("マクロ");
        assertThat(refusal(with("xl/externalLinks/externalLink1.xml", "<x/>"))).contains("リンク");
    }

    @Test
    void formulasAreNamedWithTheirCells() {
        byte[] file = Drawn.sheet("計画")
                .row("取組項目", "R5")
                .formula(1, 1, "1+1")
                .formula(4, 2, "WEBSERVICE(\"http://x\")")
                .file();

        assertThat(refusal(file)).startsWith("シート「計画」2行B列：計算式があります").contains("シート「計画」5行C列：計算式");
    }

    @Test
    void entitiesAreNotResolved() {
        String laughs = "<!DOCTYPE x [<!ENTITY a \"" + "a".repeat(1000) + "\"><!ENTITY b \"" + "&a;".repeat(1000)
                + "\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]>";
        String sheet = laughs
                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&b;&c;</t></is></c></row></sheetData></worksheet>";

        assertThat(refusal(with(SHEET, sheet))).contains("壊れている");
        assertThat(refusal(with("xl/workbook.xml", laughs + "<workbook>&c;</workbook>")))
                .contains("壊れている");
        assertThat(refusal(with("[Content_Types].xml", laughs + "<Types>&c;</Types>")))
                .contains("壊れている");
    }

    @Test
    void aCellAtTheEndOfTheWorld() {
        assertThat(refusal(with(SHEET, cell("A1048576", "x")))).contains("1048576行A列", "行が多すぎます");
        assertThat(refusal(with(SHEET, cell("XFD1", "x")))).contains("1行XFD列", "列が多すぎます");
    }

    @Test
    void emptyCellsAndAMergeOverTheWholeSheetDoNoHarm() {
        String rows = "<row r=\"1048576\"><c r=\"A1048576\" s=\"1\"/></row>";
        String sheet = sheet(rows)
                .replace("</worksheet>", "<mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells></worksheet>");

        assertThat(refusal(with(SHEET, sheet))).contains("計画の表が見つかりません");
    }

    @Test
    void aMillionCells() {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= 10_000; row++) {
            rows.append("<row>");
            for (int column = 0; column < 50; column++) {
                rows.append("<c r=\"")
                        .append(CellReference.convertNumToColString(column))
                        .append(row)
                        .append("\"><v>1</v></c>");
            }
            rows.append("</row>");
        }
        byte[] file = with(SHEET, sheet(rows.toString()));

        assertThat(allocated(() -> assertThat(refusal(file)).contains("欄が多すぎます")))
                .isLessThan(700 * MEGABYTE);
    }

    @Test
    void anEndlessCell() {
        String letters = new Random(1)
                .ints(50_000, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();

        assertThat(refusal(with(SHEET, cell("B2", letters)))).contains("2行B列", "文字が多すぎます");
        assertThat(refusal(with(SHEET, cell("B2", "a".repeat(5_000_000))))).contains("大きすぎます");
    }

    @Test
    void fortySheets() {
        Drawn drawn = Drawn.sheet("1");
        for (int i = 2; i <= 40; i++) {
            drawn.another(String.valueOf(i));
        }
        assertThat(refusal(drawn.file())).contains("シートが多すぎます");
    }

    @Test
    void aReferenceThatIsNone() {
        assertThat(refusal(with(SHEET, sheet("<row><c t=\"s\" r=\"A1\"><v>99</v></c></row>"))))
                .contains("壊れている");
        assertThat(refusal(with(SHEET, sheet("<row><c r=\"1A\"><v>x</v></c></row>"))))
                .contains("壊れている");
        assertThat(refusal(with(SHEET, sheet("<row><c><v>1</v></c></row>")))).contains("壊れている");
    }

    @Test
    void jsonThatIsNone() {
        assertThat(refusal("{\"code\":".getBytes(StandardCharsets.UTF_8))).contains("1行目");
        assertThat(refusal("{\"fiscalYears\":{\"from\":\"x\"}}".getBytes(StandardCharsets.UTF_8)))
                .contains("fiscalYears.from");
        assertThat(refusal(("{\"nodes\":" + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8)))
                .isNotBlank();
    }

    @Test
    void whateverBytesTheyAreNothingElseIsThrown() {
        Random random = new Random(20240331);
        byte[] whole = plain();
        for (int i = 0; i < 300; i++) {
            byte[] bitten = whole.clone();
            for (int bite = 0; bite <= random.nextInt(20); bite++) {
                bitten[random.nextInt(bitten.length)] = (byte) random.nextInt(256);
            }
            Throwable thrown = catchThrowable(() -> read(bitten));
            assertThat(thrown == null || thrown instanceof Refused)
                    .as("%s", thrown)
                    .isTrue();
        }
    }

    private static ReadPlan read(byte[] file) {
        return PlanReading.read(file, List.of(), new ObjectMapper());
    }

    private static String refusal(byte[] file) {
        Throwable thrown = catchThrowable(() -> read(file));
        assertThat(thrown).isInstanceOf(Refused.class);
        StringBuilder all = new StringBuilder();
        ((Refused) thrown)
                .violations()
                .forEach(violation -> all.append(Words.of(violation.sentence(), Locale.JAPANESE)));
        return all.toString();
    }

    private static long allocated(Runnable work) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static byte[] plain() {
        return Drawn.sheet("計画")
                .row("改革の柱", "推進項目", "項目名", "No.", "取組項目", "担当部署", "R5 (2023)")
                .row("Ⅰ 一", "1 い", "(1) ろ", "①", "甲", "総務課", "する")
                .file();
    }

    private static String cell(String at, String text) {
        return sheet("<row><c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>");
    }

    private static String sheet(String rows) {
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                + "</sheetData></worksheet>";
    }

    /** A good file with one part replaced or added. */
    private static byte[] with(String name, String content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(plain()));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                if (!part.getName().equals(name)) {
                    to.putNextEntry(new ZipEntry(part.getName()));
                    from.transferTo(to);
                }
            }
            to.putNextEntry(new ZipEntry(name));
            to.write(content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] ole(String entry) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            files.createDocument(new ByteArrayInputStream(new byte[64]), entry);
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }
}
