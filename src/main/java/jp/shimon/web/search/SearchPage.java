package jp.shimon.web.search;

import jakarta.servlet.http.HttpServletResponse;
import jp.shimon.identity.Person;
import jp.shimon.plan.Plans;
import jp.shimon.search.Kind;
import jp.shimon.search.Question;
import jp.shimon.search.Search;
import jp.shimon.shared.Cursor;
import jp.shimon.shared.Refused;
import jp.shimon.web.page.Page;
import jp.shimon.web.page.Statuses;
import jp.shimon.web.page.Wrongs;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 検索の画面：何が、どの欄で見つかったか。 */
@Page
class SearchPage {

    private static final int SHOWN = 20;

    private final Search search;
    private final Plans plans;

    SearchPage(Search search, Plans plans) {
        this.search = search;
        this.plans = plans;
    }

    /** Without anything to look for it is the empty form. */
    @GetMapping("/search")
    String search(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String plan,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(defaultValue = "") String after,
            Person person,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("q", q);
        model.addAttribute("plan", plan);
        model.addAttribute("kind", kind);
        model.addAttribute("kinds", Kind.values());
        model.addAttribute("plans", plans.all());
        model.addAttribute("wrongs", Wrongs.NONE);
        model.addAttribute("continued", !after.isEmpty());
        if (q != null && !q.isBlank()) {
            try {
                model.addAttribute(
                        "results", search.find(Question.of(q, plan, kind, new Cursor(SHOWN, after)), person));
                model.addAttribute("counted", Search.COUNTED);
            } catch (Refused refused) {
                response.setStatus(Statuses.of(refused));
                model.addAttribute("wrongs", Wrongs.of(refused, field -> field.equals("q") ? "q" : ""));
            }
        }
        return "search/search";
    }
}
