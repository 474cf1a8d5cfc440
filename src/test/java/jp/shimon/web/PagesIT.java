package jp.shimon.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.shimon.change.ChangeHead;
import jp.shimon.change.ChangeStatus;
import jp.shimon.change.Changes;
import jp.shimon.identity.Accounts;
import jp.shimon.process.Desk;
import jp.shimon.process.TaskView;
import jp.shimon.shared.Cursor;
import jp.shimon.testing.PageTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 画面をブラウザーで：読めるか、はみ出さないか、キーボードだけで使えるか。 */
@PageTest
class PagesIT {

    private static final String REVISION = "/changes/new?plan=gyoukaku-7&kind=REVISE&measure=Ⅲ-1-(1)-①";

    @LocalServerPort
    int port;

    @Autowired
    Changes changes;

    @Autowired
    Accounts accounts;

    @Autowired
    Desk desk;

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
        browser.check(browser.anonymous(1280), "/login?logout");
        Page drafter = browser.signedIn("soumu1", 1280);
        for (String path : List.of(
                "/",
                "/changes/new",
                REVISION,
                "/changes/new?plan=gyoukaku-7&kind=ADD&parent=Ⅱ-2-(1)",
                "/changes/new?plan=gyoukaku-7&kind=ABOLISH&measure=Ⅲ-1-(1)-①",
                "/changes/" + changeOf("soumu").id(),
                "/changes/" + changeOf("soumu").id() + "/sheet",
                "/consultations",
                "/search",
                "/search?q=会議",
                "/search?q=存在しない言葉",
                "/search?q=" + "会".repeat(101),
                "/plans",
                "/plans/gyoukaku-7",
                "/plans/gyoukaku-7/errata",
                "/plans/gyoukaku-7/measures/Ⅲ-1-(1)-①")) {
            browser.check(drafter, path);
        }
        Page secretary = browser.signedIn("gyoukan1", 1280);
        for (String path : List.of(
                "/",
                "/pending",
                "/pending?step=concur",
                "/consultations/new",
                "/consultations/read",
                "/settings",
                "/settings/rules",
                "/settings/calendar",
                "/settings/calendar?year=2026&day=2026-11-24&days=7",
                "/settings/reminders",
                "/settings/numbers",
                "/settings/templates",
                "/notices",
                "/plans/import",
                "/changes/" + changeOf("gyoukan").id())) {
            browser.check(secretary, path);
        }
    }

    @Test
    void aDrafterWritesAChangeByKeyboardAndSeesItWaiting() {
        Page page = browser.signedIn("soumu1", 1280);
        page.navigate(browser.url(REVISION));
        page.locator("[id='cell.2024']").focus();
        page.keyboard().type("ルールの策定");
        page.keyboard().press("Tab");
        page.keyboard().type("→");
        page.locator("[id='goal.0.text']").focus();
        page.keyboard().type("ルールの策定");
        page.keyboard().press("Tab");
        IntStream.range(0, 5).forEach(year -> page.keyboard().press("ArrowDown"));
        button(page, "目標の行を加える").focus();
        page.keyboard().press("Enter");
        page.locator("[id='goal.1.text']").waitFor();
        page.locator("[id='reason.category'] input").first().focus();
        page.keyboard().press("Space");
        page.locator("[id='review.fiscalYear']").selectOption("2023");
        page.locator("[id='review.period']").selectOption("FIRST_HALF");
        page.locator("[id='reason.text']").fill("庁舎整備に合わせて見直す。");
        button(page, "提出する").focus();
        page.keyboard().press("Enter");

        page.waitForURL("**/edit?held");
        browser.checkHere(page);
        for (Locator reason : page.locator("#findings textarea").all()) {
            reason.fill("記録のとおりに進めるため。");
        }
        button(page, "提出する").click();

        page.waitForURL("**?submitted");
        browser.checkHere(page);
        assertThat(page.locator("[aria-labelledby=where]").innerText()).contains("変更案を承認する", "総務課の課長");
        assertThat(page.locator("table.grid .changed").count()).isEqualTo(2);
    }

    @Test
    void theSecretaryBundlesWhatWaits() {
        ChangeHead change = changeOf("gyoukan");
        for (int step = 0; step < 10 && changes.head(change.id()).status() != ChangeStatus.AWAITING_BUNDLE; step++) {
            List.of("gyoukan3", "gyoukan2").forEach(person -> answer(person, change));
        }
        Page page = browser.signedIn("gyoukan1", 390);
        page.navigate(browser.url("/consultations/new"));
        button(page, "付議する").click();
        browser.checkHere(page);
        assertThat(page.locator("[role=alert]").innerText()).contains("議題番号：必ず入力してください。");

        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(change.title()))
                .check();
        page.fill("#agendaNo", "2");
        page.fill("#exhibitNo", "2");
        button(page, "付議する").click();

        page.waitForURL("**?bundled");
        browser.checkHere(page);
        assertThat(page.locator("main").innerText()).contains(change.title(), "議題（2）");
        assertThat(changes.head(change.id()).status()).isEqualTo(ChangeStatus.IN_CONSULTATION);
    }

    private void answer(String account, ChangeHead change) {
        for (TaskView task : desk.tasksOf(accounts.person(account), new Cursor(50, ""))) {
            if (change.id().value().equals(task.change())) {
                Map<String, Object> answers = task.key().equals("hearNewMeasure")
                        ? Map.of("outcome", "APPROVE", "heldOn", "2024-01-10", "hearingNotes", "必要性を確かめた。")
                        : Map.of("outcome", "APPROVE");
                desk.complete(task.id(), answers, accounts.person(account));
            }
        }
    }

    private ChangeHead changeOf(String department) {
        return changes.newest(50).stream()
                .filter(head ->
                        head.department().equals(department) && !head.status().ended())
                .reduce((newer, older) -> older)
                .orElseThrow();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
