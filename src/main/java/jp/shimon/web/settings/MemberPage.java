package jp.shimon.web.settings;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import jp.shimon.calendar.Office;
import jp.shimon.consultation.CommitteeDetail;
import jp.shimon.consultation.Committees;
import jp.shimon.consultation.MemberId;
import jp.shimon.consultation.MemberTerm;
import jp.shimon.identity.Person;
import jp.shimon.shared.Refused;
import jp.shimon.web.page.Page;
import jp.shimon.web.page.Wrongs;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 委員の画面：委嘱、記載の訂正、退任。 */
@Page
@RequestMapping("/settings/committees/{id}/members")
class MemberPage {

    private final Committees committees;
    private final CommitteeModel page;
    private final Office office;

    MemberPage(Committees committees, CommitteeModel page, Office office) {
        this.committees = committees;
        this.page = page;
        this.office = office;
    }

    @PostMapping
    String appoint(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> given,
            Person person,
            Model model,
            HttpServletResponse response) {
        Typed typed = Typed.of(given);
        try {
            committees.appoint(id, CommitteeInput.member(typed), person);
            return "redirect:/settings/committees/" + id + "?saved";
        } catch (Refused refused) {
            Wrongs wrongs = Wrongs.answering(refused, response, UnaryOperator.identity());
            model.addAttribute("member", typed);
            model.addAttribute("wrongs", wrongs);
            return page.show(id, model);
        }
    }

    @GetMapping("/{member}")
    String one(@PathVariable UUID id, @PathVariable UUID member, Person person, Model model) {
        committees.admit(person);
        MemberTerm term = term(id, member, model);
        return show(CommitteeInput.of(term), leaving(), Wrongs.NONE, model);
    }

    @PostMapping("/{member}")
    String correct(
            @PathVariable UUID id,
            @PathVariable UUID member,
            @RequestParam MultiValueMap<String, String> given,
            Person person,
            Model model,
            HttpServletResponse response) {
        Typed typed = Typed.of(given);
        try {
            committees.correct(new MemberId(member), CommitteeInput.member(typed), person);
            return "redirect:/settings/committees/" + id + "?saved";
        } catch (Refused refused) {
            Wrongs wrongs = Wrongs.answering(refused, response, UnaryOperator.identity());
            term(id, member, model);
            return show(typed, leaving(), wrongs, model);
        }
    }

    @PostMapping("/{member}/leave")
    String leave(
            @PathVariable UUID id,
            @PathVariable UUID member,
            @RequestParam MultiValueMap<String, String> given,
            Person person,
            Model model,
            HttpServletResponse response) {
        Typed typed = Typed.of(given);
        try {
            LocalDate day = typed.date("leftOn");
            typed.readable();
            committees.leave(new MemberId(member), day, typed.textOrNull("leftReason"), person);
            return "redirect:/settings/committees/" + id + "?saved";
        } catch (Refused refused) {
            Wrongs wrongs = Wrongs.answering(refused, response, UnaryOperator.identity());
            MemberTerm term = term(id, member, model);
            return show(CommitteeInput.of(term), typed, wrongs, model);
        }
    }

    private Typed leaving() {
        return new Typed().put("leftOn", office.today());
    }

    private MemberTerm term(UUID id, UUID member, Model model) {
        CommitteeDetail detail = committees.one(id);
        MemberTerm term = detail.members().stream()
                .filter(one -> one.id().value().equals(member))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("member.gone"));
        model.addAttribute("c", detail.committee());
        model.addAttribute("term", term);
        return term;
    }

    private static String show(Typed typed, Typed leaving, Wrongs wrongs, Model model) {
        model.addAttribute("member", typed);
        model.addAttribute("leaving", leaving);
        model.addAttribute("wrongs", wrongs);
        return "settings/member";
    }
}
