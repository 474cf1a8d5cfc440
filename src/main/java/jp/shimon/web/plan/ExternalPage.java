package jp.shimon.web.plan;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import jp.shimon.hearing.RatingView;
import jp.shimon.hearing.Reviews;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.plan.MeasureId;
import jp.shimon.plan.MeasureView;
import jp.shimon.plan.Plans;
import jp.shimon.shared.Refused;
import jp.shimon.web.page.Page;
import jp.shimon.web.page.Statuses;
import jp.shimon.web.page.Wrongs;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 外部評価を記録する画面。 What is typed is never lost: with a mistake the page comes back as it was. */
@Page
class ExternalPage {

    private final Plans plans;
    private final Reviews reviews;
    private final Reviewed reviewed;

    ExternalPage(Plans plans, Reviews reviews, Reviewed reviewed) {
        this.plans = plans;
        this.reviews = reviews;
        this.reviewed = reviewed;
    }

    @GetMapping("/plans/{code}/measures/{measure}/external")
    String ask(
            @PathVariable String code,
            @PathVariable String measure,
            @RequestParam Integer fiscalYear,
            @RequestParam String period,
            Person person,
            Model model) {
        if (!person.is(Role.SECRETARIAT)) {
            throw Refused.forbidden("rating.secretariatOnly");
        }
        ExternalInput input = new ExternalInput(fiscalYear, period, null, null, null);
        return page(code, measure, input, Wrongs.NONE, model);
    }

    @PostMapping("/plans/{code}/measures/{measure}/external")
    String record(
            @PathVariable String code,
            @PathVariable String measure,
            @RequestParam Integer fiscalYear,
            @RequestParam String period,
            @RequestParam(required = false) @Nullable String rating,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String opinion,
            Person person,
            Model model,
            HttpServletResponse response) {
        ExternalInput input = new ExternalInput(fiscalYear, period, rating, on, opinion);
        MeasureView view = plans.measure(plans.id(code), measure);
        try {
            reviewed.record(new MeasureId(view.id()), input, person);
            return "redirect:/plans/{code}/measures/{measure}?external#reviews";
        } catch (Refused refused) {
            if (refused.why() == Refused.Why.FORBIDDEN) {
                throw refused;
            }
            response.setStatus(Statuses.of(refused));
            return page(code, measure, input, Wrongs.of(refused, field -> field), model);
        }
    }

    private String page(String code, String measure, ExternalInput input, Wrongs wrongs, Model model) {
        MeasureView view = plans.measure(plans.id(code), measure);
        List<RatingView> options = reviews.optionsOf(new MeasureId(view.id()), input.review());
        model.addAttribute("code", code);
        model.addAttribute("measure", view);
        model.addAttribute("input", input);
        model.addAttribute("options", options);
        model.addAttribute("wrongs", wrongs);
        return "plan/external";
    }
}
