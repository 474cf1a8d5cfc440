package jp.shimon.process.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.shimon.calendar.Office;
import jp.shimon.change.ChangeHead;
import jp.shimon.consultation.Answer;
import jp.shimon.consultation.Consultations;
import jp.shimon.consultation.ItemView;
import jp.shimon.identity.Role;
import jp.shimon.process.Field;
import jp.shimon.shared.Sentence;

/** 諮問についての一歩。 */
abstract class ConsultationStep extends Step {

    final Consultations consultations;
    final Office office;

    ConsultationStep(Consultations consultations, Office office) {
        this.consultations = consultations;
        this.office = office;
    }

    @Override
    public Doers doers(Case at) {
        return Doers.having(Role.SECRETARIAT);
    }

    @Override
    public Subject subject(Case at) {
        return about(at, consultations.openChanges(at.consultation()));
    }

    Subject about(Case at, List<ChangeHead> changes) {
        return of(at, changes.stream().map(head -> head.id().value()).toList());
    }

    Subject of(Case at, List<UUID> changes) {
        String title = consultations.paperHead(at.consultation()).title();
        return new Subject(title, changes, at.consultation().value(), null);
    }

    /** The open items with their number in the paper, from 1; a number stays when another item is taken out. */
    List<Numbered> items(Case at) {
        List<ItemView> all = consultations.items(at.consultation());
        List<Numbered> open = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).open()) {
                open.add(new Numbered(i + 1, all.get(i)));
            }
        }
        return open;
    }

    /** An item and the number that its fields bear: {@code item1}, {@code reason1}. */
    record Numbered(int no, ItemView item) {

        Field field(String name, Field field) {
            return field.labelled(Sentence.of("field.ofItem." + name, item.paperNo(), item.title()));
        }

        <C extends Enum<C>> Answer<C> answer(Answers answers, Class<C> type) {
            C choice = Enum.valueOf(type, answers.given("item" + no));
            return new Answer<>(item.id(), choice, answers.text("reason" + no));
        }
    }
}
