package jp.shimon.process.steps;

import jp.shimon.calendar.Office;
import jp.shimon.change.Changes;
import jp.shimon.consultation.Consultations;
import org.springframework.stereotype.Component;

/** 意見聴取の案を作成する（事務局）。 The same fields as for a 諮問, under a name that an advisory meeting may bear. */
@Component
class PrepareExchange extends PrepareConsultation {

    PrepareExchange(Consultations consultations, Office office, Changes changes) {
        super(consultations, office, changes);
    }

    @Override
    public String key() {
        return "prepareExchange";
    }
}
