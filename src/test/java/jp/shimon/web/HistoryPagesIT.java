package jp.shimon.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import jp.shimon.change.ChangeId;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 時点・比較・由来の画面をブラウザーで。 */
@OfficeTest
class HistoryPagesIT {

    private static final String PLAN = "/plans/gyoukaku-7";

    @LocalServerPort
    int port;

    @Autowired
    Town town;

    @SuppressWarnings("NullAway.Init")
    private PageBrowser browser;

    @BeforeEach
    void open() {
        browser = new PageBrowser(port);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void everyPageCanBeReadAndFits() {
        String measure = town.aMeasure("会議の効率的な運営に関するルール化の検討（その二）");
        ConsultationId open = town.bundled(town.awaitingBundle(town.proposed(town.aMeasure("まだ決まらない取組"))));
        ConsultationId adopted = adopted(measure);
        String mistaken = town.aMeasure("会議の効率的な運営に関するルールか");
        ChangeId correction = town.corrected(mistaken, "会議の効率的な運営に関するルール化");
        town.decidedAsMinor(correction);
        Page page = browser.signedIn("gyoukan1", 1280);
        for (String path : List.of(
                PLAN + "?original=true",
                PLAN + "?ifAdopted=" + open,
                PLAN + "/compare?left=original&right=now",
                PLAN + "/compare?left=now&right=if-" + open,
                PLAN + "/compare?left=now&right=now",
                PLAN + "/measures/" + measure,
                PLAN + "/measures/" + measure + "/provenance",
                PLAN + "/errata",
                PLAN + "/measures/" + mistaken,
                PLAN + "/measures/" + mistaken + "/provenance",
                PLAN + "/nodes/Ⅲ-1-(1)/provenance",
                "/changes/" + correction,
                "/drawings",
                "/drawings/plan-change",
                "/consultations/" + adopted,
                "/consultations/" + open)) {
            browser.check(page, path);
        }
        page.locator(".sign.here").waitFor();
        assertThat(page.locator(".sign.here").allTextContents()).containsExactly("今ここ");
        assertThat(page.locator("li[aria-current=step]").innerText()).contains("今ここ", "付議案・諮問案を作成する");
        browser.checkHere(page);
    }

    @Test
    void aNewcomerFindsWhoWroteACell() {
        String measure = town.aMeasure("由来を探す取組");
        adopted(measure);
        Page page = browser.signedIn("soumu1", 1280);
        page.navigate(browser.url(PLAN));
        link(page, "由来を探す取組");
        link(page, "記載の由来（どの変更が書いたか）");
        page.locator("table.grid td").nth(4).locator("a").focus();
        page.keyboard().press("Enter");

        assertThat(page.url()).endsWith("#source-2");
        assertThat(page.locator("#source-2").innerText())
                .contains("総務課", "令和5年度 上半期", "計画未満", "諮第", "答申", "変第", "中村 市長");
        browser.checkHere(page);
    }

    @Test
    void twoPlansAreChosenByKeyboard() {
        adopted(town.aMeasure("鍵盤で比べる取組"));
        Page page = browser.signedIn("soumu1", 1280);
        page.navigate(browser.url(PLAN));
        link(page, "当初計画との比較");
        page.locator("summary").first().focus();
        page.keyboard().press("Enter");
        page.locator("#left").selectOption("date");
        page.fill("#leftAsOf", "2024-03-31");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("比べる").setExact(true))
                .press("Enter");

        page.waitForURL("**/compare?left=2024-03-31&right=now");
        assertThat(page.locator("#which").innerText()).contains("令和6年3月31日に効力のある計画", "現在の計画");
        assertThat(page.locator("article").count()).isPositive();
        browser.checkHere(page);
    }

    private static void link(Page page, String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    private ConsultationId adopted(String measure) {
        ConsultationId consultation = town.inSession(town.awaitingBundle(town.proposed(measure)));
        town.deliberated(consultation, Map.of());
        town.answers("gyoukan1", "finalizeReport", consultation.value());
        town.answers("shichou1", "decideAdoption", consultation.value());
        return consultation;
    }
}
