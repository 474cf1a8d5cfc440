package jp.shimon.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.RestClientOf;
import jp.shimon.testing.RestClientOf.Answer;
import jp.shimon.testing.Town;
import jp.shimon.testing.Upload;
import jp.shimon.testing.WebSession;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 資料のひな形: the secretariat brings one, tries it, uses it, and finds the way back. */
@OfficeTest
class TemplatesTest {

    private static final String PAPER = "/api/settings/templates/paper";

    @LocalServerPort
    int port;

    @Autowired
    Town town;

    @AfterEach
    void back() {
        secretariat().send("DELETE", PAPER + "?seen=" + seen(), null);
    }

    @Test
    void aTemplateIsTriedBeforeItIsUsedAndTheWayBackIsShort() throws Exception {
        ConsultationId id = town.bundled(town.awaitingBundle(town.proposed(town.aMeasure("ひな形の取組"))));
        Upload.Answer brought = bring(ours("若葉市　{{標題}}"));
        assertThat(brought.status()).isEqualTo(201);
        int no = brought.json().get("no").asInt();

        assertThat(word(PAPER + "/" + no + "/preview.docx")).contains("若葉市　第7次行政改革大綱");
        assertThat(word("/api/consultations/" + id + "/paper.docx")).doesNotContain("若葉市　");

        JsonNode now = use(no).body();
        assertThat(now.get("inUse").asInt()).isEqualTo(no);
        assertThat(now.at("/history/0/by").asText()).isEqualTo("田中 実");
        assertThat(word("/api/consultations/" + id + "/paper.docx")).contains("若葉市　", "ひな形の取組");
        assertThat(word("/api/consultations/" + id + "/letters/comparison.docx"))
                .contains("ひな形の取組");

        String page = WebSession.of(port, "gyoukan1").get("/settings/templates").body();
        assertThat(page).contains("使用中", "plan.xlsx", "田中 実", "{{?項目}} … {{/項目}}");
        assertThat(WebSession.of(port, "gyoukan1")
                        .form("/settings/templates/use", Map.of("no", 0, "seen", seen()), "/settings/templates")
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/settings/templates?used");
        assertThat(word("/api/consultations/" + id + "/paper.docx")).doesNotContain("若葉市　");
    }

    @Test
    void whatCannotBeUsedIsRefusedAndWhatIsInUseStays() throws Exception {
        int no = bring(ours("使用中　{{標題}}")).json().get("no").asInt();
        use(no);

        Upload.Answer unknown = bring(ours("{{ひょうだい}}"));
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.text()).contains("「{{ひょうだい}}」はありません", "使える語");
        assertThat(bring(new byte[0]).text()).contains("空です");
        assertThat(secretariat().put(PAPER + "?seen=" + seen(), "no file").status())
                .isEqualTo(400);
        assertThat(secretariat().get(PAPER).body().get("inUse").asInt()).isEqualTo(no);
    }

    @Test
    void anotherChoiceMeanwhileIsNotOverwritten() throws Exception {
        int no = bring(ours("先の　{{標題}}")).json().get("no").asInt();
        int seen = seen();
        use(no);

        Answer late = secretariat().put(PAPER, Map.of("no", 0, "seen", seen));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("ほかの画面で先に保存されています");
        assertThat(secretariat().put(PAPER, Map.of("no", 99999, "seen", seen())).status())
                .isEqualTo(404);
    }

    @Test
    void onlyTheSecretariatComesIn() throws Exception {
        RestClientOf drafter = new RestClientOf(port, "soumu1", Town.PASSWORD);
        assertThat(drafter.get(PAPER).status()).isEqualTo(403);
        assertThat(drafter.get(PAPER + "/0/preview.docx").status()).isEqualTo(403);
        assertThat(drafter.send("DELETE", PAPER + "?seen=0", null).status()).isEqualTo(403);
        assertThat(Upload.of(port, "soumu1", PAPER, ours("{{標題}}"), Map.of()).status())
                .isEqualTo(403);
        assertThat(WebSession.of(port, "soumu1").get("/settings/templates").statusCode())
                .isEqualTo(403);
    }

    private Upload.Answer bring(byte[] file) {
        return Upload.of(port, "gyoukan1", PAPER, file, Map.of());
    }

    private Answer use(int no) {
        Answer used = secretariat().put(PAPER, Map.of("no", no, "seen", seen()));
        assertThat(used.status()).as(used.text()).isEqualTo(200);
        return used;
    }

    private int seen() {
        return secretariat().get(PAPER).body().get("seen").asInt();
    }

    private RestClientOf secretariat() {
        return new RestClientOf(port, "gyoukan1", Town.PASSWORD);
    }

    /** The one of the product, with its title written otherwise. */
    private byte[] ours(String title) throws IOException {
        byte[] shipped = secretariat().get(PAPER + "/0.docx").response().body();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(shipped));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (XWPFParagraph paragraph : document.getParagraphs()) {
                if (paragraph.getText().contains("標題")) {
                    paragraph.getRuns().get(0).setText(title, 0);
                }
            }
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private String word(String path) throws IOException {
        Answer answer = secretariat().get(path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        StringBuilder text = new StringBuilder();
        try (XWPFDocument document =
                new XWPFDocument(new ByteArrayInputStream(answer.response().body()))) {
            document.getParagraphs().forEach(paragraph -> text.append(paragraph.getText()));
            document.getTables().forEach(table -> text.append(table.getText()));
        }
        return text.toString();
    }
}
