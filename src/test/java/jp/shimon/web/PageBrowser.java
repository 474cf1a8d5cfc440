package jp.shimon.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import jp.shimon.testing.Browser;
import jp.shimon.testing.Town;

/** 試験のブラウザー：one Chromium, one page at a time, and everything that it complains about. */
final class PageBrowser implements AutoCloseable {

    private final Browser browser;
    private final String origin;

    PageBrowser(int port) {
        this.origin = "http://localhost:" + port;
        this.browser = new Browser(port);
    }

    /** A page of this width, signed in as this account. */
    Page signedIn(String account, int width) {
        Page page = anonymous(width);
        page.navigate(origin + "/login");
        page.fill("#username", account);
        page.fill("#password", Town.PASSWORD);
        page.click("main button");
        page.waitForURL(origin + "/**");
        return page;
    }

    Page anonymous(int width) {
        return browser.window(width, 900);
    }

    /** Opens a page and looks at it as axe does, with its width, its console and its requests. */
    void check(Page page, String path) {
        page.navigate(origin + path);
        checkHere(page);
    }

    void checkHere(Page page) {
        String at = page.url() + " at " + page.viewportSize().width;
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(at)
                .extracting(violation -> violation.getId() + " " + violation.getNodes())
                .isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .as("what does not fit in " + at)
                .isLessThanOrEqualTo(0);
        // Chromium calls a page that says what is wrong a failure
        assertThat(browser.complaints())
                .filteredOn(complaint -> !complaint.contains("status of 422"))
                .isEmpty();
    }

    String url(String path) {
        return origin + path;
    }

    @Override
    public void close() {
        browser.close();
    }
}
