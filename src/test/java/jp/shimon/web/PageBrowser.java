package jp.shimon.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import jp.shimon.testing.Browser;
import jp.shimon.testing.Town;

/** 試験のブラウザー：one Chromium, one page at a time, and everything that it complains about. */
final class PageBrowser implements AutoCloseable {

    private static final int[] WIDTHS = {1280, 390};
    private static final int HEIGHT = 900;

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
        return browser.window(width, HEIGHT);
    }

    /** Opens a page and looks at it as axe does, with its width, its console and its requests. */
    void check(Page page, String path) {
        page.navigate(origin + path);
        checkHere(page);
    }

    /** At the width of a desk and at that of a telephone. */
    void checkHere(Page page) {
        for (int width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            checkAt(page, page.url() + " at " + width);
        }
        page.setViewportSize(WIDTHS[0], HEIGHT);
    }

    private void checkAt(Page page, String at) {
        AxeRunOptions onlyWhatIsWrong = new AxeRunOptions();
        onlyWhatIsWrong.setResultTypes(List.of("violations"));
        // in one window, since no page of ours has frames
        AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true).options(onlyWhatIsWrong);
        assertThat(axe.analyze().getViolations())
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
