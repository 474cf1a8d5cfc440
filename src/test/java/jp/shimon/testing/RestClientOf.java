package jp.shimon.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;

/** REST as one person, or as nobody. */
public record RestClientOf(int port, String username, String password) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What came back. */
    public record Answer(int status, JsonNode body, HttpResponse<byte[]> response) {

        /** {@code field rule} of each error of a problem. */
        public List<String> errors() {
            List<String> errors = new ArrayList<>();
            body.path("errors")
                    .forEach(error -> errors.add(error.path("field").asText() + " "
                            + error.path("rule").asText()));
            return errors;
        }

        public String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    /** Every entry of a list, page after page; tests share a city, in which much is open. */
    public List<JsonNode> all(String path) {
        List<JsonNode> all = new ArrayList<>();
        String more = path + "?limit=200";
        for (JsonNode page = get(more).body(); !page.isEmpty(); page = get(more).body()) {
            page.forEach(all::add);
            more = path + "?limit=200&after="
                    + all.get(all.size() - 1).path("id").asText();
        }
        return all;
    }

    public Answer post(String path, Object body) {
        return send("POST", path, body);
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, body);
    }

    public Answer send(String method, String path, Object body) {
        try {
            URI uri = UriComponentsBuilder.fromUriString("http://localhost:" + port + path)
                    .encode()
                    .build()
                    .toUri();
            String json = body instanceof String text ? text : JSON.writeValueAsString(body);
            HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                    .header("Content-Type", "application/json")
                    .method(
                            method,
                            body == null
                                    ? HttpRequest.BodyPublishers.noBody()
                                    : HttpRequest.BodyPublishers.ofString(json));
            if (!username.isEmpty()) {
                request.header("Authorization", "Basic " + basic());
            }
            HttpResponse<byte[]> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), parsed(response), response);
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static JsonNode parsed(HttpResponse<byte[]> response) throws IOException {
        boolean json = response.headers().firstValue("Content-Type").orElse("").contains("json");
        return json && response.body().length > 0
                ? JSON.readTree(response.body())
                : JSON.getNodeFactory().objectNode();
    }

    private String basic() {
        return Base64.getEncoder().encodeToString((username + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}
