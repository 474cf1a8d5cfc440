package jp.shimon.web.settings;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.shimon.document.Tag;
import jp.shimon.document.Templates;
import jp.shimon.document.TemplatesView;
import jp.shimon.document.TemplatesView.Brought;
import jp.shimon.identity.Person;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Sentence;
import jp.shimon.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** ひな形：the secretariat's. A file comes as it is; {@code seen} goes back with what is chosen, against lost updates. */
@RestController
@RequestMapping("/api/settings/templates/paper")
class TemplatesApi {

    /** One byte more than any template may have is as good as all of them. */
    private static final int MOST = Templates.LARGEST + 1;

    private final Templates templates;

    TemplatesApi(Templates templates) {
        this.templates = templates;
    }

    record State(
            int seen,
            int inUse,
            List<String> remarks,
            List<TemplatesView.Kept> files,
            List<TemplatesView.Use> history,
            List<String> tags) {

        static State from(TemplatesView view, Locale locale) {
            return new State(
                    view.seen(),
                    view.inUse(),
                    said(view.remarks(), locale),
                    view.files(),
                    view.history(),
                    Stream.of(Tag.values()).map(Tag::word).toList());
        }
    }

    record Looked(int no, List<String> remarks) {}

    record Chosen(@Nullable Integer no, @Nullable Integer seen) {}

    @GetMapping
    State state(Person person, Locale locale) {
        return State.from(templates.view(person), locale);
    }

    /** Looks at a file and keeps it, without using it yet. */
    @PostMapping
    ResponseEntity<Looked> bring(
            InputStream file, @RequestParam(defaultValue = "") String name, Person person, Locale locale)
            throws IOException {
        templates.admit(person);
        return looked(templates.bring(file.readNBytes(MOST), name, person), locale);
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Looked> bring(
            @RequestParam(required = false) @Nullable MultipartFile file, Person person, Locale locale) {
        templates.admit(person);
        return looked(templates.bring(TemplatesPage.bytes(file), TemplatesPage.name(file), person), locale);
    }

    private static ResponseEntity<Looked> looked(Brought brought, Locale locale) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(new Looked(brought.no(), said(brought.remarks(), locale)));
    }

    /** Looks at a file, keeps it and uses it. */
    @PutMapping
    State replace(
            InputStream file,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable Integer seen,
            Person person,
            Locale locale)
            throws IOException {
        templates.admit(person);
        int known = required("seen", seen);
        templates.replace(file.readNBytes(MOST), name, known, person);
        return state(person, locale);
    }

    /** Uses one that is kept. */
    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    State use(@RequestBody Chosen chosen, Person person, Locale locale) {
        templates.admit(person);
        templates.use(required("no", chosen.no()), required("seen", chosen.seen()), person);
        return state(person, locale);
    }

    /** Back to the one that the product brings along. */
    @DeleteMapping
    State drop(@RequestParam(required = false) @Nullable Integer seen, Person person, Locale locale) {
        templates.admit(person);
        templates.use(Templates.SHIPPED, required("seen", seen), person);
        return state(person, locale);
    }

    @GetMapping("/{no}.docx")
    ResponseEntity<byte[]> file(@PathVariable int no, Person person) {
        return TemplatesPage.answer(templates.file(no, person));
    }

    @GetMapping("/{no}/preview.docx")
    ResponseEntity<byte[]> preview(@PathVariable int no, Person person) {
        return TemplatesPage.answer(templates.preview(no, person));
    }

    private static int required(String field, @Nullable Integer given) {
        if (given == null) {
            throw Refused.invalid(field, "required");
        }
        return given;
    }

    private static List<String> said(List<Sentence> sentences, Locale locale) {
        return sentences.stream().map(sentence -> Words.of(sentence, locale)).toList();
    }
}
