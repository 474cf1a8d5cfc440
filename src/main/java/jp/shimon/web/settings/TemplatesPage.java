package jp.shimon.web.settings;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shimon.document.Document;
import jp.shimon.document.Tag;
import jp.shimon.document.Templates;
import jp.shimon.document.TemplatesView;
import jp.shimon.identity.Person;
import jp.shimon.shared.Refused;
import jp.shimon.web.page.Page;
import jp.shimon.web.page.PaperAnswer;
import jp.shimon.web.page.Wrongs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** ひな形の画面：bring a file, look at a paper made with it, and only then use it. */
@Page
class TemplatesPage {

    private final Templates templates;

    TemplatesPage(Templates templates) {
        this.templates = templates;
    }

    @GetMapping("/settings/templates")
    String templates(@RequestParam(required = false) @Nullable Integer brought, Person person, Model model) {
        TemplatesView view = templates.view(person);
        view.files().stream()
                .filter(file -> brought != null && file.no() == brought)
                .findFirst()
                .ifPresent(file -> {
                    model.addAttribute("brought", file);
                    model.addAttribute("remarks", templates.remarks(file.no()));
                });
        return page(view, Wrongs.NONE, model);
    }

    @PostMapping("/settings/templates")
    String bring(
            @RequestParam(required = false) @Nullable MultipartFile file,
            Person person,
            Model model,
            HttpServletResponse response) {
        templates.admit(person);
        try {
            int no = templates.bring(bytes(file), name(file), person).no();
            return "redirect:/settings/templates?brought=" + no;
        } catch (Refused refused) {
            return page(templates.view(person), Wrongs.answering(refused, response, field -> "file"), model);
        }
    }

    @PostMapping("/settings/templates/use")
    String use(@RequestParam int no, @RequestParam int seen, Person person, Model model, HttpServletResponse response) {
        templates.admit(person);
        try {
            templates.use(no, seen, person);
            return "redirect:/settings/templates?used";
        } catch (Refused refused) {
            return page(templates.view(person), Wrongs.answering(refused, response, field -> ""), model);
        }
    }

    @GetMapping("/settings/templates/{no}.docx")
    ResponseEntity<byte[]> file(@PathVariable int no, Person person) {
        return answer(templates.file(no, person));
    }

    @GetMapping("/settings/templates/{no}/preview.docx")
    ResponseEntity<byte[]> preview(@PathVariable int no, Person person) {
        return answer(templates.preview(no, person));
    }

    static ResponseEntity<byte[]> answer(Document document) {
        return PaperAnswer.to(document).body(document.bytes());
    }

    private static String page(TemplatesView view, Wrongs wrongs, Model model) {
        Map<Integer, String> names =
                view.files().stream().collect(Collectors.toMap(TemplatesView.Kept::no, TemplatesView.Kept::fileName));
        model.addAttribute("view", view);
        model.addAttribute("names", names);
        model.addAttribute("tags", Tag.values());
        model.addAttribute("wrongs", wrongs);
        return "settings/templates";
    }

    static String name(@Nullable MultipartFile file) {
        return file == null ? "" : String.valueOf(file.getOriginalFilename());
    }

    static byte[] bytes(@Nullable MultipartFile file) {
        if (file == null || name(file).isEmpty()) {
            throw Refused.invalid("file", "template.choose");
        }
        try {
            return file.getBytes();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
