package jp.shimon.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** 試験のブラウザー：one Chromium, one page at a time, and everything that it complains about. */
final class PageBrowser implements AutoCloseable {

    private static final String PASSWORD = "pass1234";

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(
                            Path.of(Objects.requireNonNullElse(System.getenv("CHROMIUM_PATH"), "/usr/bin/chromium")))
                    .setArgs(List.of("--no-sandbox")));
    private final String origin;
    private final List<String> complaints = new ArrayList<>();

    PageBrowser(int port) {
        this.origin = "http://localhost:" + port;
    }

    /** A page of this width, signed in as this account. */
    Page signedIn(String account, int width) {
        Page page = anonymous(width);
        page.navigate(origin + "/login");
        page.fill("#username", account);
        page.fill("#password", PASSWORD);
        page.click("main button");
        page.waitForURL(origin + "/**");
        return page;
    }

    Page anonymous(int width) {
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 900).setLocale("ja-JP"));
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            // Chromium calls a page that says what is wrong a failure
            if (message.type().equals("error") && !message.text().contains("status of 422")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(origin) && !request.url().startsWith("data:")) {
                complaints.add(page.url() + " asks " + request.url());
            }
        });
        return page;
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
        assertThat(complaints).isEmpty();
    }

    String url(String path) {
        return origin + path;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
