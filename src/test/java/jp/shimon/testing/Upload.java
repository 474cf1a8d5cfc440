package jp.shimon.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** ファイルを送る：a form with a file in it, as a program sends one. */
public final class Upload {

    private static final String BOUNDARY = "------------------------shimon";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Upload() {}

    /** What came back. */
    public record Answer(int status, String text) {

        public JsonNode json() {
            try {
                return new ObjectMapper().readTree(text);
            } catch (IOException none) {
                throw new AssertionError(text, none);
            }
        }
    }

    public static Answer of(int port, String username, String path, byte[] file, Map<String, String> fields) {
        return send(port, username, path, body(new ByteArrayInputStream(file), fields), file.length, fields);
    }

    /** As large as is said, made as it is sent. */
    public static Answer ofSize(int port, String username, String path, long size) {
        return send(port, username, path, body(new Zeros(size), Map.of()), size, Map.of());
    }

    private static Answer send(
            int port, String username, String path, InputStream body, long size, Map<String, String> fields) {
        long length = size + head(fields).length + tail().length;
        String basic =
                Base64.getEncoder().encodeToString((username + ":" + Town.PASSWORD).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Authorization", "Basic " + basic)
                .POST(HttpRequest.BodyPublishers.fromPublisher(
                        HttpRequest.BodyPublishers.ofInputStream(() -> body), length))
                .build();
        try {
            HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static InputStream body(InputStream file, Map<String, String> fields) {
        return new SequenceInputStream(Collections.enumeration(
                List.of(new ByteArrayInputStream(head(fields)), file, new ByteArrayInputStream(tail()))));
    }

    private static byte[] head(Map<String, String> fields) {
        StringBuilder head = new StringBuilder();
        fields.forEach((name, value) -> head.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n")
                .append(value)
                .append("\r\n"));
        head.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"plan.xlsx\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n");
        return head.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] tail() {
        return ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static final class Zeros extends InputStream {

        private long left;

        Zeros(long size) {
            this.left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            int now = (int) Math.min(left, length);
            left -= now;
            return now <= 0 ? -1 : now;
        }
    }
}
