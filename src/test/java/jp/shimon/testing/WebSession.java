package jp.shimon.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 一つの窓：a browser's session without the browser, signed in at the real door, or not at all. */
public final class WebSession {

    public static final String ENGINE = "/camunda/api/engine/engine/default";

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String base;

    private WebSession(int port) {
        this.base = "http://localhost:" + port;
    }

    public static WebSession anonymous(int port) {
        return new WebSession(port);
    }

    /** Signs in and opens Tasklist, as its screens need it. */
    public static WebSession of(int port, String username) {
        return of(port, username, Town.PASSWORD);
    }

    public static WebSession of(int port, String username, String password) {
        WebSession session = new WebSession(port);
        Matcher token = CSRF.matcher(session.get("/login").body());
        if (!token.find()) {
            throw new AssertionError("the sign-in page bears no token");
        }
        session.send(session.request("/login")
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("username=" + username + "&password=" + encoded(password)
                        + "&_csrf=" + encoded(token.group(1)))));
        session.get("/camunda/app/tasklist/default/");
        return session;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path));
    }

    /** With the token that the webapps' screens send. */
    public HttpResponse<String> call(String method, String path, String json) {
        return send(request(path)
                .header("X-XSRF-TOKEN", token())
                .method(method, HttpRequest.BodyPublishers.ofString(json)));
    }

    /** A form of our own pages, with the token that the page bears; a list stands for several values of a name. */
    public HttpResponse<String> form(String path, Map<String, ?> typed) {
        return form(path, typed, "/");
    }

    /** As {@link #form(String, Map)}, with the token of another page than the first. */
    public HttpResponse<String> form(String path, Map<String, ?> typed, String page) {
        Matcher token = CSRF.matcher(get(page).body());
        if (!token.find()) {
            throw new AssertionError("the page bears no token");
        }
        StringBuilder body = new StringBuilder("_csrf=" + encoded(token.group(1)));
        for (Map.Entry<String, ?> input : typed.entrySet()) {
            List<?> values = input.getValue() instanceof List<?> several ? several : List.of(input.getValue());
            for (Object value : values) {
                body.append('&').append(encoded(input.getKey())).append('=').append(encoded(String.valueOf(value)));
            }
        }
        return send(request(path)
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    public HttpResponse<String> callWithoutToken(String method, String path, String json) {
        return send(request(path).method(method, HttpRequest.BodyPublishers.ofString(json)));
    }

    private String token() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("none");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept", "application/json, text/html;q=0.9, */*;q=0.1")
                .setHeader("Content-Type", "application/json");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
