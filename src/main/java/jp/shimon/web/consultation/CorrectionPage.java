package jp.shimon.web.consultation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.function.UnaryOperator;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.consultation.Consultations;
import jp.shimon.consultation.PaperContent;
import jp.shimon.consultation.PaperHead;
import jp.shimon.identity.Person;
import jp.shimon.process.Reissuing;
import jp.shimon.shared.Refused;
import jp.shimon.web.page.Page;
import jp.shimon.web.page.Wrongs;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 資料の訂正の画面：filled in with what the newest paper says. */
@Page
class CorrectionPage {

    private final Reissuing reissuing;
    private final Consultations consultations;

    CorrectionPage(Reissuing reissuing, Consultations consultations) {
        this.reissuing = reissuing;
        this.consultations = consultations;
    }

    @GetMapping("/consultations/{id}/paper/correct")
    String ask(@PathVariable UUID id, Person person, Model model) {
        reissuing.admit(new ConsultationId(id), person);
        PaperContent now = content(id);
        PaperHead head = consultations.paperHead(new ConsultationId(id));
        return page(id, CorrectionInput.of(head, now.correctionNo()), Wrongs.NONE, now, model);
    }

    @PostMapping("/consultations/{id}/paper/correct")
    String correct(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            Person person,
            Model model,
            HttpServletResponse response) {
        CorrectionInput input = CorrectionInput.of(typed);
        try {
            Refused.ifAny(input.unreadable());
            int no = reissuing
                    .correct(new ConsultationId(id), input.form(), person)
                    .no();
            return "redirect:/consultations/" + id + "?corrected=" + no + "#papers";
        } catch (Refused refused) {
            Wrongs wrongs = Wrongs.answering(refused, response, UnaryOperator.identity());
            return page(id, input, wrongs, content(id), model);
        }
    }

    private PaperContent content(UUID id) {
        return consultations.paper(new ConsultationId(id)).content();
    }

    private static String page(UUID id, CorrectionInput input, Wrongs wrongs, PaperContent now, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("input", input);
        model.addAttribute("wrongs", wrongs);
        model.addAttribute("now", now);
        return "consultation/correct";
    }
}
