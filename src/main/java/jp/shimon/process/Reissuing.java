package jp.shimon.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shimon.change.ChangeHead;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.consultation.Consultations;
import jp.shimon.consultation.CorrectionForm;
import jp.shimon.consultation.PaperCorrections;
import jp.shimon.consultation.PaperVersion;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.notice.About;
import jp.shimon.notice.Notices;
import jp.shimon.process.engine.Work;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Sentence;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 訂正版を出す：the case stays where it is; the drafters, who wait for its end, are told. */
@Component
public class Reissuing {

    private final PaperCorrections corrections;
    private final Consultations consultations;
    private final Notices notices;
    private final Work work;
    private final ApplicationEventPublisher events;

    Reissuing(
            PaperCorrections corrections,
            Consultations consultations,
            Notices notices,
            Work work,
            ApplicationEventPublisher events) {
        this.corrections = corrections;
        this.consultations = consultations;
        this.notices = notices;
        this.work = work;
        this.events = events;
    }

    /** 訂正できるか。 @throws Refused FORBIDDEN but for the secretariat, CONFLICT with the way out */
    public void admit(ConsultationId id, Person by) {
        if (!by.is(Role.SECRETARIAT)) {
            throw Refused.forbidden("correction.secretariatOnly");
        }
        corrections.admit(id);
    }

    /** 資料を訂正する。 */
    public PaperVersion correct(ConsultationId id, CorrectionForm form, Person by) {
        admit(id, by);
        return work.as(by, () -> {
            PaperVersion version = corrections.correct(id, form, by);
            List<ChangeHead> changes = consultations.openChanges(id);
            events.publishEvent(new Moved(
                    "correctPaper",
                    by,
                    changes.stream().map(change -> change.id().value()).toList(),
                    id.value(),
                    told(version),
                    version.reason()));
            tell(id, changes, version, by);
            return version;
        });
    }

    /** The new title and numbers; of the lead only that it was corrected, since texts stay in the record. */
    private static Map<String, String> told(PaperVersion version) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("correction", String.valueOf(version.no()));
        version.changed().forEach(one -> told.put(one.field(), one.field().equals("lead") ? "CORRECTED" : one.after()));
        return told;
    }

    private void tell(ConsultationId id, List<ChangeHead> changes, PaperVersion version, Person by) {
        Set<String> drafters = changes.stream()
                .map(ChangeHead::drafter)
                .filter(drafter -> !drafter.equals(by.username()))
                .collect(Collectors.toSet());
        Sentence sentence = Sentence.of(
                "notice.correctPaper",
                consultations.paperHead(id).title(),
                version.exhibitNo(),
                version.no(),
                String.valueOf(version.reason()));
        notices.tell(drafters, sentence, new About(null, id.value()));
    }
}
