package jp.shimon.web.reading;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import jp.shimon.change.ChangeId;
import jp.shimon.change.Changes;
import jp.shimon.hearing.ReviewPeriod;
import jp.shimon.identity.Person;
import jp.shimon.plan.Plans;
import jp.shimon.process.PaperDrafts;
import jp.shimon.reading.Source;
import jp.shimon.reading.Wish;
import jp.shimon.shared.Refused;
import jp.shimon.web.page.Page;
import jp.shimon.web.page.Wrongs;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 資料の読み取りの画面：資料を選び、読み取った結果を確かめ、それから起案する。 */
@Page
class ReadPaperPage {

    private static final String DRAFTER = "drafter.";
    private static final List<String> INPUTS = List.of("plan", "reviewYear", "text");

    private final ReadPapers papers;
    private final PaperDrafts drafts;
    private final Changes changes;
    private final Plans plans;

    ReadPaperPage(ReadPapers papers, PaperDrafts drafts, Changes changes, Plans plans) {
        this.papers = papers;
        this.drafts = drafts;
        this.changes = changes;
        this.plans = plans;
    }

    @GetMapping("/consultations/read")
    String ask(Person person, Model model) {
        ReadPapers.forSecretariat(person);
        return page(PaperUpload.EMPTY, Wrongs.NONE, model);
    }

    @PostMapping("/consultations/read")
    String read(@ModelAttribute PaperUpload upload, Person person, Model model, HttpServletResponse response) {
        ReadPapers.forSecretariat(person);
        try {
            Wish wish = upload.wish();
            Source source = upload.source();
            papers.report(source, wish, person);
            return "redirect:/consultations/read/" + papers.stage(source, wish, person);
        } catch (Refused refused) {
            return page(upload, Wrongs.answering(refused, response, f -> INPUTS.contains(f) ? f : "file"), model);
        }
    }

    private String page(PaperUpload upload, Wrongs wrongs, Model model) {
        model.addAttribute("upload", upload);
        model.addAttribute("wrongs", wrongs);
        model.addAttribute("plans", plans.all());
        model.addAttribute("periods", ReviewPeriod.values());
        return "reading/read";
    }

    @GetMapping("/consultations/read/{id}")
    String report(@PathVariable UUID id, Person person, Model model) {
        ReadPapers.forSecretariat(person);
        return report(id, Map.of(), Wrongs.NONE, person, model);
    }

    private String report(UUID id, Map<Integer, String> choices, Wrongs wrongs, Person person, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("report", papers.staged(id, person));
        model.addAttribute("choices", choices);
        model.addAttribute("drafters", drafts.drafters());
        model.addAttribute("wrongs", wrongs);
        return "reading/report";
    }

    @PostMapping("/consultations/read/{id}")
    String confirm(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam Map<String, String> typed,
            Person person,
            Model model,
            HttpServletResponse response) {
        ReadPapers.forSecretariat(person);
        Map<Integer, String> choices = choices(typed);
        try {
            List<ChangeId> drafted = papers.confirm(id, seen, choices, person);
            model.addAttribute("changes", drafted.stream().map(changes::head).toList());
            return "reading/done";
        } catch (Refused refused) {
            return report(id, choices, Wrongs.answering(refused, response, f -> ""), person, model);
        }
    }

    private static Map<Integer, String> choices(Map<String, String> typed) {
        Map<Integer, String> choices = new TreeMap<>();
        typed.forEach((name, value) -> {
            String index = name.startsWith(DRAFTER) ? name.substring(DRAFTER.length()) : "";
            if (index.matches("\\d{1,4}")) {
                choices.put(Integer.valueOf(index), value);
            }
        });
        return choices;
    }
}
