package jp.shimon.web.page;

import java.nio.charset.StandardCharsets;
import jp.shimon.document.Document;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** 文書を返す：shown in the browser where it can be, under the name that the office gives it. */
public final class PaperAnswer {

    /** A paper carries its own style and nothing else. */
    private static final String CSP = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private PaperAnswer() {}

    public static ResponseEntity.BodyBuilder to(Document document) {
        String name = ContentDisposition.inline()
                .filename(document.fileName(), StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.contentType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, name)
                .header("Content-Security-Policy", CSP);
    }
}
