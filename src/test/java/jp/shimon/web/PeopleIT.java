package jp.shimon.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jp.shimon.calendar.Office;
import jp.shimon.identity.AbsenceForm;
import jp.shimon.identity.Absences;
import jp.shimon.identity.Accounts;
import jp.shimon.testing.PageTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 職員の画面をブラウザーで：読めるか、はみ出さないか、キーボードだけで使えるか。 */
@PageTest
class PeopleIT {

    @LocalServerPort
    int port;

    @Autowired
    Absences absences;

    @Autowired
    Accounts accounts;

    @Autowired
    Office office;

    @SuppressWarnings("NullAway.Init")
    private PageBrowser browser;

    @BeforeEach
    void open() {
        browser = new PageBrowser(port);
        if (absences.of("kikaku1").isEmpty()) {
            absences.enter(
                    new AbsenceForm("kikaku1", office.today(), office.today().plusDays(3), "soumu2", "研修"),
                    accounts.person("gyoukan1"));
        }
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void everyPageIsReadableAtThisWidth() {
        Page admin = browser.signedIn("admin1", 1280);
        for (String path : new String[] {
            "/admin/accounts",
            "/admin/accounts?closed=true&q=soumu",
            "/admin/accounts/new",
            "/admin/accounts/soumu1",
            "/admin/departments",
            "/admin/departments/soumu",
            "/admin/reorganisation",
            "/absences",
            "/password"
        }) {
            browser.check(admin, path);
        }
        browser.check(browser.signedIn("gyoukan1", 1280), "/absences");
        browser.check(browser.signedIn("soumu2", 1280), "/");
    }

    @Test
    void aReorganisationIsPreviewedByKeyboard() {
        Page admin = browser.signedIn("admin1", 1280);
        admin.navigate(browser.url("/admin/reorganisation"));
        admin.focus("#department");
        admin.keyboard().type("総務課");
        admin.selectOption("#department", "soumu");
        admin.focus("#newCode");
        admin.keyboard().type("soumu_seisaku");
        admin.keyboard().press("Tab");
        admin.keyboard().type("総務政策課");
        admin.keyboard().press("Enter");
        admin.waitForSelector("#touches");

        browser.checkHere(admin);

        assertThat(admin.textContent("main")).contains("総務課から総務政策課へ、職員2人", "まだ何も変わっていません");
        assertThat(admin.isChecked("input[name=heads]")).isTrue();
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        Page person = browser.signedIn("soumu1", 1280);
        person.navigate(browser.url("/password"));
        person.fill("#current", "違う");
        person.fill("#next", "短い");
        person.fill("#again", "別の");
        person.keyboard().press("Enter");
        person.waitForSelector("#next-wrong");

        browser.checkHere(person);
    }
}
