package jp.shimon.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import jp.shimon.hearing.RoundForm;
import jp.shimon.hearing.RoundId;
import jp.shimon.plan.Plans;
import jp.shimon.process.ReviewCases;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.SmallPlan;
import jp.shimon.testing.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 進捗確認の画面：read as axe reads them, wide and narrow. */
@OfficeTest
class ReviewPagesIT {

    @LocalServerPort
    int port;

    @Autowired
    Town town;

    @Autowired
    Plans plans;

    @Autowired
    ReviewCases cases;

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
        SmallPlan plan = new SmallPlan().measure("窓口", "soumu", "案内板").measure("統計", "kikaku", "一本化");
        plans.add(plan.form(), town.person("gyoukan1"));
        RoundId round =
                cases.open(new RoundForm(plan.code(), 2023, "FIRST_HALF", "2023-10-20"), town.person("gyoukan1"));
        cases.unanswered(round, "soumu", "期限を過ぎたため", town.person("gyoukan1"));
        String measure = "/plans/" + plan.code() + "/measures/Ⅰ-1-(1)-①";

        Page secretary = browser.signedIn("gyoukan1", 1280);
        for (String path : List.of(
                "/reviews",
                "/reviews/" + round,
                measure,
                measure + "/external?fiscalYear=2023&period=FIRST_HALF",
                "/settings/scales",
                "/settings/scales/twoaxes")) {
            browser.check(secretary, path);
        }
        secretary.navigate(browser.url("/reviews/" + round));
        secretary.locator("#closeReason").fill("窓口の統計だけで終える");
        secretary.locator("form[action$='/close'] button").click();
        secretary.waitForURL("**/reviews/" + round + "?closed");
        assertThat(secretary.locator("#main").innerText()).contains("窓口の統計だけで終える");
        assertThat(secretary.locator("#closeReason").count()).isZero();
        browser.checkHere(secretary);
    }
}
