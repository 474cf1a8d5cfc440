package jp.shimon.process.webapp;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import jp.shimon.testing.Browser;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.RestClientOf;
import jp.shimon.testing.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** 種の資料を画面で：the two changes of the seed paper from proposal to adoption, each person at Tasklist in turn. */
@OfficeTest
@TestPropertySource(
        properties = "city=in which nothing waits but the seed") // and which Spring therefore shares with nobody
class SeedInTasklistIT {

    @LocalServerPort
    int port;

    private Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(port);
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @Test
    void theSeedIsCarriedFromProposalToAdoption() {
        looksLikeOurs();
        refusesInItsOwnWords();
        theDepartmentsPropose();
        secretariatBundles();
        theCommitteeAnswers();
        everybody("decideAdoption", "shichou1", "計画の変更を決裁する");

        assertThat(measure("Ⅲ-1-(1)-①", LocalDate.now()).toString()).contains(Town.R6);
        assertThat(measure("Ⅲ-1-(1)-①", LocalDate.now().minusDays(1)).toString())
                .doesNotContain(Town.R6);
        assertThat(measure("Ⅱ-2-(1)-⑤", LocalDate.now())).isNotNull();
        assertThat(measure("Ⅱ-2-(1)-⑤", LocalDate.now().minusDays(1))).isNull();
        assertThat(browser.complaints()).isEmpty();
    }

    private void looksLikeOurs() {
        try (TasklistOf list = new TasklistOf(browser, "soumu2")) {
            assertThat(list.page().locator("html")).hasAttribute("lang", "ja");
            assertThat(list.page().locator(".ce-eol-banner:visible")).hasCount(0);
            assertThat(list.page()
                            .evaluate("getComputedStyle(document.body).fontFamily")
                            .toString())
                    .contains("BIZ UDPGothic")
                    .endsWith("sans-serif");
            assertThat(list.page().evaluate("document.fonts.check('16px \"BIZ UDPGothic\"')"))
                    .isEqualTo(true);
            assertThat(list.page().locator(".navbar-brand")).containsText("行革プラン変更管理");
            assertThat(list.page().locator("a[href^='http']:not([href*='localhost'])"))
                    .hasCount(0);
        }
        assertThat(browser.complaints()).isEmpty();
    }

    private void refusesInItsOwnWords() {
        try (TasklistOf list = new TasklistOf(browser, "soumu2")) {
            list.opens("変更案を承認する").claims();
            Locator reason =
                    list.page().getByLabel("理由", new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true));
            reason.fill("あ".repeat(4001));
            assertThat(list.page().locator(".desk-error span:visible")).hasText("4,000文字以内で入力してください。");
            assertThat(list.page().locator(".form-actions .btn-primary")).isDisabled();
            reason.fill(" ");
            list.page().getByLabel("差し戻す").check();
            assertThat(list.presses().status()).isEqualTo(422);
            assertThat(list.page().locator("[notifications-panel] .alert")).containsText("理由を入力してください。");
            assertThat(list.page().locator("[notifications-panel] .alert"))
                    .not()
                    .containsText("Cannot submit");
            assertThat(list.page().getByLabel("差し戻す")).isChecked();
            list.page().getByLabel("承認する").check();
            assertThat(reason).hasValue(" ");
        }
        // the browser itself notes every answer of 4xx; nothing else may stand there
        assertThat(browser.complaints())
                .allSatisfy(complaint -> assertThat(complaint).contains("422"));
    }

    private void theDepartmentsPropose() {
        everybody("approveProposal", "soumu2", "変更案を承認する");
        everybody("approveProposal", "gyoukan3", "変更案を承認する");
        everybody("concur", "kikaku1", "合議に回答する");
        everybody("checkProposal", "gyoukan2", "変更案を審査する");
        everybody("hearNewMeasure", "gyoukan2", "新規取組のヒアリング結果を記録する");
        everybody("holdHearing", "gyoukan2", "ヒアリング結果を記録する");
        everybody("rate", "gyoukan2", "評価を確定する");
    }

    private void secretariatBundles() {
        RestClientOf secretariat = new RestClientOf(port, "gyoukan1", Town.PASSWORD);
        List<String> waiting = StreamSupport.stream(
                        secretariat.get("/api/pending").body().path("items").spliterator(), false)
                .filter(item -> item.path("step").asText().equals("awaitBundle"))
                .map(item -> item.path("change").path("id").asText())
                .toList();
        assertThat(waiting).hasSize(2);
        assertThat(secretariat
                        .post("/api/consultations", Map.of("agendaNo", 2, "exhibitNo", 2, "changes", waiting))
                        .status())
                .isEqualTo(201);
    }

    private void theCommitteeAnswers() {
        everybody("prepareConsultation", "gyoukan1", "付議案・諮問案を作成する");
        everybody("headquartersDecision", "honbu1", "本部の決定を記録する");
        everybody("approveConsultation", "shichou1", "諮問を決裁する");
        everybody("convene", "gyoukan1", "会議の開催を通知する");
        everybody("recordAttendance", "gyoukan1", "出席状況を記録する");
        everybody("deliberateItem", "gyoukan1", "審議結果を記録する");
        everybody("finalizeReport", "gyoukan1", "答申を受理する");
    }

    /** The person answers every open task of the step, each in a window of its own; there must be one at least. */
    private void everybody(String step, String username, String name) {
        assertThat(open(step, username)).as(username + " has " + step).isPositive();
        while (open(step, username) > 0) {
            try (TasklistOf list = new TasklistOf(browser, username)) {
                list.tasks(name).first().waitFor();
                list.opens(name).claims().fillsWhatIsRequired().completes();
            }
        }
        assertThat(browser.complaints()).as(step).isEmpty();
    }

    private long open(String step, String username) {
        JsonNode tasks = new RestClientOf(port, username, Town.PASSWORD)
                .get("/api/tasks")
                .body();
        return tasks.findValues("key").stream()
                .filter(key -> key.asText().equals(step))
                .count();
    }

    private JsonNode measure(String path, LocalDate day) {
        RestClientOf anybody = new RestClientOf(port, "soumu1", Town.PASSWORD);
        JsonNode plan = anybody.get("/api/plans/gyoukaku-7?asOf=" + day).body();
        return plan.findParents("path").stream()
                .filter(node -> node.path("path").asText().equals(path))
                .findFirst()
                .orElse(null);
    }
}
