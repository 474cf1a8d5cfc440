package jp.shimon.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.shimon.change.ChangeId;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.document.Bookbindery;
import jp.shimon.errand.Chore;
import jp.shimon.plan.Plans;
import jp.shimon.process.Cases;
import jp.shimon.reading.PaperTexts;
import jp.shimon.testing.CityHall;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.SmallPlan;
import jp.shimon.testing.Town;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 保存した資料、公表用の抄録、資料の読み取り、計画書の画面：everybody can read them, on a desk and on a telephone. */
@OfficeTest
class PublicationPagesIT {

    @LocalServerPort
    int port;

    @Autowired
    Town town;

    @Autowired
    CityHall hall;

    @Autowired
    Plans plans;

    @Autowired
    Cases cases;

    @Autowired
    List<Chore> chores;

    @Test
    void theExtractAndItsPageCanBeReadAndFit() {
        ConsultationId id = town.inSession(town.awaitingBundle(town.proposed(town.aMeasure("画面で確かめる抄録の取組"))));
        town.deliberated(id, Map.of("outcome", "APPROPRIATE_WITH_OPINION", "opinion", "市民の声を聴くこと"));
        town.answers("gyoukan1", "finalizeReport", id.value());
        town.answers("shichou1", "decideAdoption", id.value());
        chores.forEach(chore -> chore.owed().stream()
                .filter(subject -> subject.equals(id.value()))
                .forEach(chore::run));
        int no = plans.versions(Town.PLAN).stream()
                .filter(version -> id.value().equals(version.consultation()))
                .findFirst()
                .orElseThrow()
                .no();
        String at = "/plans/" + Town.PLAN + "/versions/" + no + "/publication";

        try (PageBrowser browser = new PageBrowser(port)) {
            Page secretary = browser.signedIn("gyoukan1", 1280);
            browser.check(secretary, at);
            browser.check(secretary, "/consultations/" + id);
            assertThat(secretary.locator("#kept").isVisible()).isTrue();
            browser.check(secretary, at + "/index.html");
            assertThat(secretary.evaluate("getComputedStyle(document.querySelector('table')).borderCollapse"))
                    .isEqualTo("collapse"); // its style came with it
            browser.check(browser.signedIn("admin1", 1280), "/admin/errands");
        }
    }

    @Test
    void whatAPaperWasReadAsAndALongBookCanBeReadAndFit() {
        SmallPlan many = new SmallPlan("long-book");
        IntStream.rangeClosed(0, Bookbindery.MANY).forEach(n -> many.measure("取組その" + n, "soumu", "要領"));
        hall.plan(many);
        // with a line that means nothing, a side before that differs from the record, and a department that nobody
        // knows
        String paper = PaperTexts.seed()
                .replaceFirst("(変更前 ①\t[^\t]*\t)総務課", "余計な一行\n$1企画課")
                .replace("行政管理課", "知らない課");

        try (PageBrowser browser = new PageBrowser(port)) {
            Page secretary = browser.signedIn("gyoukan1", 1280);
            secretary.navigate(browser.url("/plans/long-book/book.html"));
            assertThat(secretary.url()).contains("/books/");
            browser.checkHere(secretary);
            secretary.navigate(browser.url("/consultations/read"));
            secretary.fill("#text", paper);
            secretary.selectOption("#plan", Town.PLAN);
            secretary.click("main form button");
            browser.checkHere(secretary);
            assertThat(secretary.locator("main").innerText()).contains("余計な一行", "企画課", "知らない課");
            secretary.click("main form button");
            browser.checkHere(secretary);
            withdrawn(secretary.locator(".card-title a").getAttribute("href"));
        }
    }

    /** So that the measure is free for the stories of others. */
    private void withdrawn(String at) {
        ChangeId draft = ChangeId.parse(at.substring("/changes/".length()));
        cases.withdraw(draft, "試験の後片付け", town.person("soumu1"));
    }
}
