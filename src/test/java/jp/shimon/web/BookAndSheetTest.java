package jp.shimon.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import jp.shimon.change.ChangeId;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.RestClientOf;
import jp.shimon.testing.Town;
import jp.shimon.testing.WebSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/** 計画書と起案用紙：over REST and from the pages. */
@OfficeTest
class BookAndSheetTest {

    /** A plan of its own: that of the sample city grows with the other tests. */
    private static final String PLAN = "/api/plans/keikakusho/book.";

    @LocalServerPort
    int port;

    @Autowired
    Town town;

    @BeforeEach
    void thePlanIsOnRecord() throws IOException {
        if (get("/api/plans/keikakusho").status() == 404) {
            ObjectNode plan =
                    (ObjectNode) new ObjectMapper().readTree(new ClassPathResource("sample/plan.json").getURL());
            new RestClientOf(port, "gyoukan1", Town.PASSWORD).post("/api/plans", plan.put("code", "keikakusho"));
        }
    }

    @Test
    void thePlanComesAsOneBookOfTheDayThatIsAskedFor() {
        assertThat(get(PLAN + "html").text()).contains("目次", "計画期間", "会議の効率的な運営に関するルール化の検討");
        assertThat(get(PLAN + "pdf").text()).startsWith("%PDF-");
        assertThat(get(PLAN + "docx").text()).startsWith("PK");
        assertThat(get(PLAN + "html?version=1").text()).contains("第1版");
        assertThat(get(PLAN + "html?asOf=1999-01-01").status()).isEqualTo(404);
        assertThat(get(PLAN + "html?asOf=2024-01-01&version=1").status()).isEqualTo(422);
        assertThat(get(PLAN + "exe").text()).contains("docx、pdf、html のどれか");
        assertThat(WebSession.of(port, "soumu1")
                        .get("/plans/keikakusho?version=1")
                        .body())
                .contains("/plans/keikakusho/book.pdf?version=1");
    }

    @Test
    void nobodySeesABookThatAnotherOrdered() {
        String nobodys = "/api/books/00000000-0000-0000-0000-000000000001";

        assertThat(get(nobodys).text()).contains("この計画書はありません");
        assertThat(get(nobodys + "/file").status()).isEqualTo(404);
        assertThat(WebSession.of(port, "soumu1")
                        .get(nobodys.replace("/api", ""))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aPillarAloneIsABookThatSaysSo() {
        assertThat(get(PLAN + "html?node=Ⅲ").text()).contains("載せた範囲").doesNotContain(">Ⅱ ");
        assertThat(get(PLAN + "html?node=Ⅸ").text()).contains("体系の項目「Ⅸ」が見つかりません");
    }

    @Test
    void theSheetOfAChangeHasBoxesFindingsAndReasonsForWhoMaySeeIt() {
        ChangeId change = town.proposed(town.aMeasure("紙の起案用紙になる取組"));
        town.answers("soumu2", "approveProposal", change.value());
        String at = "/api/changes/" + change + "/sheet.";

        assertThat(get(at + "html").text())
                .contains("庁内用", "起案用紙", "所属課長", "変更してよろしいか、伺います", "要理由", "進める理由：", "変更案の承認について答えた")
                .contains("目標は令和6年度までに達成するため");
        assertThat(get(at + "pdf").text()).startsWith("%PDF-");
        assertThat(get(at + "docx").text()).startsWith("PK");
        ChangeId other = town.proposedAddition("紙でもほかの課には見せない追加");
        assertThat(new RestClientOf(port, "soumu1", Town.PASSWORD)
                        .get("/api/changes/" + other + "/sheet.pdf")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theSheetOfAConsultationHasItsItemsAndItsNumbers() {
        ConsultationId id = town.issued(town.awaitingBundle(town.proposed(town.aMeasure("諮問の起案用紙の取組"))));
        String sheet = get("/api/consultations/" + id + "/sheet.html").text();

        assertThat(sheet)
                .contains("諮問してよろしいか、伺います", "諮問の起案用紙の取組", "本部", "諮問の決裁", "内容の照合値")
                .contains(String.valueOf(town.view(id).facts().letterNumber()))
                .doesNotContain("所属課長");
        assertThat(new RestClientOf(port, "gyoukan1", Town.PASSWORD)
                        .get("/api/consultations/" + id + "/sheet.exe")
                        .text())
                .contains("docx、pdf、html のどれか");
        assertThat(WebSession.of(port, "gyoukan1").get("/consultations/" + id).body())
                .contains("/consultations/" + id + "/sheet.pdf");
    }

    private RestClientOf.Answer get(String path) {
        return new RestClientOf(port, "gyoukan1", Town.PASSWORD).get(path);
    }
}
