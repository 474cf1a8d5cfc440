package jp.shimon.web.reading;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import jp.shimon.change.ChangeId;
import jp.shimon.identity.Person;
import jp.shimon.reading.Source;
import jp.shimon.reading.Wish;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 資料の読み取り。 With {@code dryRun} the report alone; without, the drafts of all its items, or none. */
@RestController
@RequestMapping("/api/papers/reading")
class ReadPaperApi {

    /** More is refused by its length anyway; nobody reads on. */
    private static final int MOST = 11 * 1024 * 1024;

    private final ReadPapers papers;

    ReadPaperApi(ReadPapers papers) {
        this.papers = papers;
    }

    /** {@code seen}: {@code digest} of the report that the drafts must agree with. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ReportJson> file(
            @ModelAttribute PaperUpload upload,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(required = false) @Nullable String seen,
            Person person,
            Locale locale) {
        ReadPapers.forSecretariat(person);
        return answer(upload.source(), upload.wish(), dryRun, seen, person, locale);
    }

    @PostMapping(consumes = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<ReportJson> text(
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String plan,
            @RequestParam(required = false) @Nullable String reviewYear,
            @RequestParam(required = false) @Nullable String reviewPeriod,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(required = false) @Nullable String seen,
            Person person,
            Locale locale)
            throws IOException {
        ReadPapers.forSecretariat(person);
        Source source = new Source("", request.getInputStream().readNBytes(MOST));
        Wish wish = new PaperUpload(null, null, plan, reviewYear, reviewPeriod).wish();
        return answer(source, wish, dryRun, seen, person, locale);
    }

    private ResponseEntity<ReportJson> answer(
            Source source, Wish wish, boolean dryRun, @Nullable String seen, Person person, Locale locale) {
        Report report = papers.report(source, wish, person);
        if (dryRun) {
            return ResponseEntity.ok(ReportJson.of(report, null, locale));
        }
        List<ChangeId> drafted = papers.draft(source, wish, seen, report, person);
        return ResponseEntity.status(HttpStatus.CREATED).body(ReportJson.of(report, drafted, locale));
    }
}
