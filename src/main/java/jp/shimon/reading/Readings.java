package jp.shimon.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import jp.shimon.hearing.HearingView;
import jp.shimon.hearing.RatingView;
import jp.shimon.hearing.Reviews;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import jp.shimon.plan.PlanHead;
import jp.shimon.plan.PlanId;
import jp.shimon.plan.PlanSummary;
import jp.shimon.plan.Plans;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Sentence;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 資料の読み取り。 The door of this room: it reads and compares, and keeps what was uploaded until somebody confirms it. */
@Component
@Transactional(readOnly = true)
public class Readings {

    private final Plans plans;
    private final Accounts accounts;
    private final Reviews reviews;
    private final StagedPapers staged;
    private final ObjectMapper json;

    Readings(Plans plans, Accounts accounts, Reviews reviews, StagedPapers staged, ObjectMapper json) {
        this.plans = plans;
        this.accounts = accounts;
        this.reviews = reviews;
        this.staged = staged;
        this.json = json;
    }

    /** @throws Refused INVALID for what is no paper, is too big, or where the plan is to be named */
    public Reading read(Source source, Wish wish) {
        Rows rows = SourceRows.of(source);
        String code = plan(wish);
        PlanId plan = plans.id(code);
        PlanHead head = plans.head(plan);
        Recognised recognised = Recognition.of(rows, head.levels());
        Known known = new Known(
                code,
                head,
                accounts.departments(),
                plans.nodes(plan),
                plans.standing(plan),
                (measure, review) ->
                        reviews.of(measure, review).map(HearingView::rating).map(RatingView::label));
        List<ReadItem> items = recognised.items().stream()
                .map(item -> Proposing.of(item, known, wish, json))
                .toList();
        List<Sentence> remarks = recognised.remarks().stream()
                .map(what -> Sentence.of("reading.remark." + what))
                .toList();
        return new Reading(code, plan, recognised.facts(), items, recognised.pieces(), remarks);
    }

    private String plan(Wish wish) {
        if (wish.plan() != null) {
            return wish.plan();
        }
        List<String> codes = plans.all().stream().map(PlanSummary::code).toList();
        if (codes.size() != 1) {
            throw Refused.invalid("plan", "required");
        }
        return codes.get(0);
    }

    /** What tells one report from another: the paper, and what it means for the plan as it stands. */
    public String digest(Source source, Reading reading) {
        try {
            List<?> seen = List.of(
                    source.digest(),
                    reading.plan(),
                    reading.items().stream()
                            .map(item -> Arrays.asList(
                                    item.form(), item.bases(), item.obstacles().size(), item.discrepancies()))
                            .toList());
            return Source.of(json.writeValueAsString(seen)).digest();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Keeps an upload for the person who sees its report. */
    @Transactional
    public UUID stage(Source source, Wish wish, Person by) {
        return staged.keep(source, wish, by);
    }

    /** What was kept. @throws Refused NOT_FOUND when it is another's, too old or taken */
    public StagedPaper staged(UUID id, Person by) {
        return staged.find(id, by);
    }

    /** As {@link #staged}, once. */
    @Transactional
    public StagedPaper take(UUID id, Person by) {
        return staged.take(id, by);
    }
}
