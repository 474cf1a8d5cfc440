package jp.shimon.web.publication;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import jp.shimon.identity.Person;
import jp.shimon.publication.PublicFile;
import jp.shimon.publication.PublicationState;
import jp.shimon.publication.Publications;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 公表用の抄録：its files for whoever is signed in, its writing for the secretariat. */
@RestController
class PublicationApi {

    /** The page of the extract carries its style beside it and nothing else. */
    private static final String CSP = "default-src 'none'; style-src 'self'; frame-ancestors 'none'";

    private final Publications publications;

    PublicationApi(Publications publications) {
        this.publications = publications;
    }

    @GetMapping({"/api/plans/{plan}/versions/{no}/publication.zip", "/plans/{plan}/versions/{no}/publication.zip"})
    ResponseEntity<byte[]> zip(@PathVariable String plan, @PathVariable int no) {
        byte[] bytes = publications.zip(plan, no);
        String name = ContentDisposition.attachment()
                .filename(plan + "-v" + no + ".zip", StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("application/zip"))
                .header(HttpHeaders.CONTENT_DISPOSITION, name)
                .body(bytes);
    }

    @GetMapping({"/api/plans/{plan}/versions/{no}/publication/{file}", "/plans/{plan}/versions/{no}/publication/{file}"
    })
    ResponseEntity<byte[]> file(@PathVariable String plan, @PathVariable int no, @PathVariable String file) {
        PublicFile found = publications.file(plan, no, file);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(found.contentType()))
                .cacheControl(CacheControl.maxAge(0, TimeUnit.SECONDS).cachePrivate())
                .eTag(found.sha256())
                .header("Content-Security-Policy", CSP)
                .body(found.bytes());
    }

    @GetMapping("/api/plans/{plan}/versions/{no}/publication")
    PublicationState state(@PathVariable String plan, @PathVariable int no, Person person) {
        return publications.state(plan, no, person);
    }

    @PostMapping("/api/plans/{plan}/versions/{no}/publication")
    @ResponseStatus(HttpStatus.ACCEPTED)
    PublicationState again(@PathVariable String plan, @PathVariable int no, Person person) {
        publications.again(plan, no, person);
        return publications.state(plan, no, person);
    }
}
