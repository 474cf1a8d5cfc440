package jp.shimon.web.change;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import jp.shimon.change.ChangeKind;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.plan.Place;
import jp.shimon.plan.PlanSummary;
import jp.shimon.plan.PlanView;
import jp.shimon.plan.Plans;
import jp.shimon.shared.Refused;
import jp.shimon.web.page.Page;
import jp.shimon.web.page.Statuses;
import jp.shimon.web.page.Wrongs;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 起案の始めの画面：何を、どう変えるか。 */
@Page
class NewChangePage {

    private final Plans plans;
    private final Subjects subjects;
    private final EditModel edit;
    private final ObjectMapper json;

    NewChangePage(Plans plans, Subjects subjects, EditModel edit, ObjectMapper json) {
        this.plans = plans;
        this.subjects = subjects;
        this.edit = edit;
        this.json = json;
    }

    /** A plan with what can be changed in it. */
    record Choice(PlanSummary plan, List<PlanView.Entry> measures, List<Place> places, List<Place> nodes) {

        /** The nodes under which another node can stand. */
        public List<Place> above() {
            int levels = plan.head().levels().size();
            return nodes.stream().filter(node -> node.lineage().size() < levels).toList();
        }
    }

    /** The review that an invitation to propose speaks of. */
    record Cited(@Nullable String fiscalYear, @Nullable String period) {

        void into(Typed typed, Subject subject) {
            if (subject.shape().review()) {
                typed.with("review.fiscalYear", fiscalYear).with("review.period", period);
            }
        }
    }

    @GetMapping("/changes/new")
    String start(
            @RequestParam(required = false) @Nullable String plan,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable List<String> measure,
            @RequestParam(required = false) @Nullable String parent,
            @RequestParam(required = false) @Nullable String node,
            Cited cited,
            Person person,
            Model model,
            HttpServletResponse response) {
        if (!person.is(Role.STAFF) || person.department() == null) {
            throw Refused.forbidden("change.draftersOnly");
        }
        if (plan == null || kind == null) {
            return choose(Wrongs.NONE, model);
        }
        try {
            List<String> measures = measure == null ? List.of() : measure;
            Subject subject = subjects.chosen(new Subjects.Chosen(plan, kind, measures, parent, node));
            Typed typed = Prefilled.of(subject);
            cited.into(typed, subject);
            if (subject.kind() == ChangeKind.ADD) {
                typed.values().set("after.department", person.department());
            }
            return edit.page(new Written(subject, typed, json), Wrongs.NONE, model);
        } catch (Refused refused) {
            response.setStatus(Statuses.of(refused));
            return choose(Wrongs.of(refused, field -> field), model);
        }
    }

    private String choose(Wrongs wrongs, Model model) {
        model.addAttribute("wrongs", wrongs);
        model.addAttribute("kinds", Shape.OF_A_MEASURE);
        model.addAttribute("nodeKinds", Shape.OF_A_NODE);
        model.addAttribute("plans", plans.all().stream().map(this::choice).toList());
        return "change/start";
    }

    private Choice choice(PlanSummary plan) {
        return new Choice(
                plan, plans.at(plan.code(), null, null).measures(), plans.places(plan.id()), plans.nodes(plan.id()));
    }
}
