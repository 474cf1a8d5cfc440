package jp.shimon.consultation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shimon.calendar.Office;
import jp.shimon.change.Changes;
import jp.shimon.plan.MeasureContent;
import jp.shimon.shared.Refused;
import org.springframework.stereotype.Component;

/** 決裁：諮問についてと、計画の変更について。 */
@Component
class Decisions {

    private final DecisionRepository decisions;
    private final Papers papers;
    private final Changes changes;
    private final Office office;

    Decisions(DecisionRepository decisions, Papers papers, Changes changes, Office office) {
        this.decisions = decisions;
        this.papers = papers;
        this.changes = changes;
        this.office = office;
    }

    void approval(Consultation consultation, DecisionView decision) {
        decisions.save(new Decision(consultation.id(), decision, office.now()));
        if (!decision.approved()) {
            consultation.sentBack();
        }
    }

    /** @param ready the items that the report answers, and the minor ones beside them */
    void decide(
            Consultation consultation, List<Item> ready, List<Answer<AdoptionChoice>> answers, DecisionView decision) {
        Map<ItemId, Item> byId = ready.stream().collect(Collectors.toMap(Item::id, Function.identity()));
        for (Answer<AdoptionChoice> answer : answers) {
            Item item = byId.get(answer.item());
            if (item == null) {
                throw Refused.conflict("item.closed");
            }
            decide(consultation, item, answer);
        }
        consultation.decided();
        decisions.save(new Decision(consultation.id(), decision, office.now()));
    }

    private void decide(Consultation consultation, Item item, Answer<AdoptionChoice> answer) {
        if (answer.choice().adopts() && changes.baseMoved(item.change())) {
            throw Refused.conflict(
                    "adoption.baseMoved", changes.head(item.change()).title());
        }
        item.decide(answer.choice(), answer.reason(), consultation.reportNo());
        if (answer.choice() == AdoptionChoice.ADOPT_UNAMENDED) {
            changes.amended(item.change(), asConsultedOn(consultation, item));
        }
    }

    /** The text that the committee had before it: the frozen paper knows it. */
    private List<MeasureContent> asConsultedOn(Consultation consultation, Item item) {
        Objects.requireNonNull(consultation.frozen());
        return papers.content(consultation, List.of()).sections().stream()
                .flatMap(section -> section.items().stream())
                .filter(entry -> entry.change().equals(item.change().toString()))
                .findFirst()
                .orElseThrow()
                .after();
    }
}
