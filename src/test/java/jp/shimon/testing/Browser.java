package jp.shimon.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** 本物のブラウザー：headless Chromium that speaks to our server only, and remembers what went wrong on its pages. */
public final class Browser implements AutoCloseable {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** One program for all tests of a JVM, which starts on the first window and ends with the JVM. */
    private static final class Running {
        static final com.microsoft.playwright.Browser CHROMIUM = launch();
    }

    private final List<BrowserContext> windows = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final String origin;

    public Browser(int port) {
        this.origin = "http://localhost:" + port;
    }

    /** A new window with no cookies, in Japanese. */
    public Page window(int width, int height) {
        BrowserContext context = Running.CHROMIUM.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(origin)
                .setLocale("ja-JP")
                .setTimezoneId("Asia/Tokyo")
                .setViewportSize(width, height));
        windows.add(context);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + " " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + " " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(origin + "/") && !request.url().startsWith("data:")) {
                complaints.add("a request leaves the house: " + request.url());
            }
        });
        return page;
    }

    /** Errors on the console and requests to other origins since the last call. */
    public List<String> complaints() {
        List<String> since = List.copyOf(complaints);
        complaints.clear();
        return since;
    }

    private static com.microsoft.playwright.Browser launch() {
        Optional<Path> installed = installed();
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(downloadUnless(installed)));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(QUIET);
        installed.ifPresent(options::setExecutablePath);
        try {
            return playwright.chromium().launch(options);
        } catch (PlaywrightException missing) {
            playwright.close();
            throw new AssertionError(
                    "No Chromium: install one (Debian: apt-get install chromium), name it in CHROMIUM_PATH, or let"
                            + " Playwright download its own (PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD unset).",
                    missing);
        }
    }

    /** Playwright fetches a Chromium of its own only where the machine has none. */
    private static Map<String, String> downloadUnless(Optional<Path> installed) {
        return installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of();
    }

    private static Optional<Path> installed() {
        return Stream.of(Optional.ofNullable(System.getenv("CHROMIUM_PATH")).orElse(""), "/usr/bin/chromium")
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Closes its windows; the program stays for the next test. */
    @Override
    public void close() {
        windows.forEach(BrowserContext::close);
        windows.clear();
    }
}
