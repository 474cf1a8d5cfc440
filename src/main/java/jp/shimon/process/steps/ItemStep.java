package jp.shimon.process.steps;

import java.util.List;
import jp.shimon.calendar.Office;
import jp.shimon.consultation.Consultations;
import jp.shimon.consultation.ItemView;

/** 一つの項目についての一歩。 */
abstract class ItemStep extends ConsultationStep {

    ItemStep(Consultations consultations, Office office) {
        super(consultations, office);
    }

    ItemView item(Case at) {
        return consultations.item(at.item());
    }

    @Override
    public Subject subject(Case at) {
        ItemView item = item(at);
        return new Subject(
                item.title(), List.of(item.change().value()), at.consultation().value(), item.department());
    }
}
