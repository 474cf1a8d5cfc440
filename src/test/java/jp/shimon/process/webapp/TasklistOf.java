package jp.shimon.process.webapp;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.time.LocalDate;
import jp.shimon.testing.Browser;
import jp.shimon.testing.Town;

/** 一人のタスク一覧：what a person does there with mouse and keyboard. */
final class TasklistOf implements AutoCloseable {

    private final Page page;

    TasklistOf(Browser browser, String username) {
        this(browser, username, 1280);
    }

    TasklistOf(Browser browser, String username, int width) {
        page = browser.window(width, 1000);
        page.navigate("/login");
        page.fill("input[name=username]", username);
        page.fill("input[name=password]", Town.PASSWORD);
        page.click("form[action$='/login'] button[type=submit]");
        // whoever goes on before they are signed in comes back to the login
        page.waitForURL(url -> !url.endsWith("/login"));
        Response filters = page.waitForResponse(
                response -> response.url().contains("/list?"), () -> page.navigate("/camunda/app/tasklist/default/"));
        filters.finished();
    }

    Page page() {
        return page;
    }

    /** The tasks in the list whose name begins so. */
    Locator tasks(String name) {
        return page.locator(".tasks-list .names h4 a").filter(new Locator.FilterOptions().setHasText(name + "："));
    }

    TasklistOf opens(String name) {
        tasks(name).first().click();
        page.locator(".desk-form").waitFor();
        return this;
    }

    TasklistOf claims() {
        Locator claim = page.locator(".desk-claim-button");
        if (claim.isVisible()) {
            claim.click();
            claim.waitFor(new Locator.WaitForOptions()
                    .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
        }
        return this;
    }

    /** Whatever is required and empty; the first option stands already. */
    TasklistOf fillsWhatIsRequired() {
        for (Locator text : page.locator(".desk-form :is(textarea, input[type=text]:not([hidden]))[required]")
                .all()) {
            if (text.inputValue().isEmpty()) {
                text.fill("記入した文");
            }
        }
        for (Locator day : page.locator(".desk-form input[type=date][required]").all()) {
            if (day.inputValue().isEmpty()) {
                day.fill(LocalDate.now().plusWeeks(2).toString());
            }
        }
        page.locator(".desk-form fieldset:has(.desk-required) input[type=checkbox]")
                .all()
                .forEach(Locator::check);
        return this;
    }

    Response presses() {
        Locator complete = page.locator(".form-actions .btn-primary");
        assertThat(complete).isEnabled();
        return page.waitForResponse(response -> response.url().endsWith("/submit-form"), complete::click);
    }

    /** Completes the open task and waits until it has left the screen. */
    void completes() {
        Response answer = presses();
        if (answer.status() != 204) {
            throw new AssertionError(answer.status() + " " + answer.text());
        }
        page.locator(".desk-form")
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
    }

    @Override
    public void close() {
        page.context().close();
    }
}
