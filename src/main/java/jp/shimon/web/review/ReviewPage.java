package jp.shimon.web.review;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.shimon.hearing.HearingId;
import jp.shimon.hearing.Review;
import jp.shimon.hearing.ReviewPeriod;
import jp.shimon.hearing.RoundId;
import jp.shimon.hearing.RoundView;
import jp.shimon.hearing.Rounds;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.plan.PlanId;
import jp.shimon.plan.PlanSummary;
import jp.shimon.plan.Plans;
import jp.shimon.process.Desk;
import jp.shimon.process.Drawings;
import jp.shimon.process.ReviewCases;
import jp.shimon.shared.FiscalYear;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Words;
import jp.shimon.web.page.Page;
import jp.shimon.web.page.Statuses;
import jp.shimon.web.page.Wrongs;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 進捗確認の画面：一覧と始め方、一つの進捗確認の進み具合。 */
@Page
class ReviewPage {

    private final ReviewCases cases;
    private final Rounds rounds;
    private final Plans plans;
    private final Desk desk;
    private final Drawings drawings;

    ReviewPage(ReviewCases cases, Rounds rounds, Plans plans, Desk desk, Drawings drawings) {
        this.drawings = drawings;
        this.cases = cases;
        this.rounds = rounds;
        this.plans = plans;
        this.desk = desk;
    }

    @GetMapping("/reviews")
    String all(Person person, Model model) {
        return list(ReviewInput.EMPTY, Wrongs.NONE, person, model);
    }

    @PostMapping("/reviews")
    String open(
            @RequestParam MultiValueMap<String, String> typed,
            Person person,
            Model model,
            HttpServletResponse response) {
        ReviewInput input = ReviewInput.of(typed);
        try {
            rounds.admit(person);
            return "redirect:/reviews/" + cases.open(input.form(), person) + "?opened";
        } catch (Refused refused) {
            if (refused.why() == Refused.Why.FORBIDDEN) {
                throw refused;
            }
            response.setStatus(Statuses.of(refused));
            return list(input, Wrongs.of(refused, field -> field), person, model);
        }
    }

    private String list(ReviewInput input, Wrongs wrongs, Person person, Model model) {
        List<PlanSummary> all = plans.all();
        Map<PlanId, String> names = all.stream()
                .collect(Collectors.toMap(PlanSummary::id, plan -> plan.head().name()));
        model.addAttribute("input", input);
        model.addAttribute("wrongs", wrongs);
        model.addAttribute("plans", all);
        model.addAttribute("periods", ReviewPeriod.values());
        model.addAttribute("leads", person.is(Role.SECRETARIAT));
        model.addAttribute(
                "rounds",
                rounds.all().stream()
                        .map(one -> new RoundRow(
                                one.round(), names.getOrDefault(one.round().plan(), ""), one.counts()))
                        .toList());
        return "review/list";
    }

    @GetMapping("/reviews/{id}")
    String one(@PathVariable String id, Person person, Model model) {
        return round(RoundId.parse(id), Leading.NOTHING, Wrongs.NONE, person, model);
    }

    /** What the secretariat typed to lead a round. */
    record Leading(String department, String waiveReason, String closeReason) {
        static final Leading NOTHING = new Leading("", "", "");
    }

    @PostMapping("/reviews/{id}/close")
    String close(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            Person person,
            Model model,
            HttpServletResponse response) {
        RoundId round = RoundId.parse(id);
        try {
            cases.close(round, reason, person);
            return "redirect:/reviews/{id}?closed";
        } catch (Refused refused) {
            return again(round, new Leading("", "", reason), wrongs(refused, "closeReason"), person, model, response);
        }
    }

    @PostMapping("/reviews/{id}/unanswered")
    String unanswered(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String department,
            @RequestParam(defaultValue = "") String reason,
            Person person,
            Model model,
            HttpServletResponse response) {
        RoundId round = RoundId.parse(id);
        try {
            cases.unanswered(round, department, reason, person);
            return "redirect:/reviews/{id}?waived";
        } catch (Refused refused) {
            Leading typed = new Leading(department, reason, "");
            return again(round, typed, wrongs(refused, "waiveReason"), person, model, response);
        }
    }

    private static Wrongs wrongs(Refused refused, String reason) {
        if (refused.why() != Refused.Why.INVALID && refused.why() != Refused.Why.CONFLICT) {
            throw refused;
        }
        return Wrongs.of(refused, field -> field.equals("reason") ? reason : field);
    }

    private String again(
            RoundId id, Leading typed, Wrongs wrongs, Person person, Model model, HttpServletResponse response) {
        response.setStatus(422);
        return round(id, typed, wrongs, person, model);
    }

    private String round(RoundId id, Leading typed, Wrongs wrongs, Person person, Model model) {
        RoundView view = rounds.view(id);
        PlanSummary plan = plans.all().stream()
                .filter(each -> each.id().equals(view.round().plan()))
                .findFirst()
                .orElseThrow();
        model.addAttribute("track", drawings.track(id.value()).orElse(null));
        model.addAttribute("title", title(view.round().review()));
        model.addAttribute("view", view);
        model.addAttribute("plan", plan);
        model.addAttribute("row", new RoundRow(view.round(), plan.head().name(), view.counts()));
        model.addAttribute("typed", typed);
        model.addAttribute("wrongs", wrongs);
        model.addAttribute("leads", person.is(Role.SECRETARIAT));
        model.addAttribute("tasks", person.is(Role.SECRETARIAT) ? tasks(view) : Map.of());
        return "review/round";
    }

    /** 令和5年度上半期実績 */
    private static String title(Review review) {
        return Words.of(
                "review.of." + review.period(), LocaleContextHolder.getLocale(), new FiscalYear(review.fiscalYear()));
    }

    /** The open tasks of the hearings, for those who hold them. */
    private Map<UUID, String> tasks(RoundView view) {
        Set<UUID> hearings = view.departments().stream()
                .flatMap(asked -> asked.measures().stream())
                .filter(line -> line.internal() == null)
                .map(RoundView.Line::hearing)
                .filter(Objects::nonNull)
                .map(HearingId::value)
                .collect(Collectors.toSet());
        return desk.openTasks(hearings);
    }
}
