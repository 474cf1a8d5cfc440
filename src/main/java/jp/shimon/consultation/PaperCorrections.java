package jp.shimon.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.shimon.identity.Person;
import jp.shimon.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 訂正版：an issued paper is never changed; a clerical error in its head is corrected by a further paper that says so. */
@Component
@Transactional(readOnly = true)
public class PaperCorrections {

    private final Correcting correcting;
    private final ConsultationRepository consultations;
    private final PaperCorrectionRepository corrections;
    private final ItemRepository items;
    private final Papers papers;

    PaperCorrections(
            Correcting correcting,
            ConsultationRepository consultations,
            PaperCorrectionRepository corrections,
            ItemRepository items,
            Papers papers) {
        this.correcting = correcting;
        this.consultations = consultations;
        this.corrections = corrections;
        this.items = items;
        this.papers = papers;
    }

    /**
     * 資料を訂正する。
     *
     * @return the version that came of it
     * @throws Refused CONFLICT before issue, after the decision, or when somebody was faster; INVALID naming fields
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public PaperVersion correct(ConsultationId id, CorrectionForm form, Person by) {
        Consultation consultation =
                consultations.locked(id.value()).orElseThrow(() -> Refused.notFound("consultation.unknown"));
        return correcting.correct(consultation, items.of(id.value()), form, by);
    }

    /** 訂正できるか。 @throws Refused CONFLICT with the way out */
    public void admit(ConsultationId id) {
        Correcting.admit(find(id), items.of(id.value()));
    }

    /** Every version of an issued paper, as issued first; none before issue. */
    public List<PaperVersion> of(ConsultationId id) {
        Consultation consultation = find(id);
        String frozen = consultation.frozen();
        if (frozen == null) {
            return List.of();
        }
        PaperHead head = Papers.read(frozen).head();
        List<PaperVersion> versions = new ArrayList<>();
        versions.add(new PaperVersion(
                0,
                head.exhibitNo(),
                consultation.facts().issuedOn(),
                null,
                null,
                null,
                String.valueOf(consultation.digest()),
                List.of()));
        for (PaperCorrection correction : corrections.of(id.value())) {
            versions.add(correction.version(head));
            head = correction.content().head();
        }
        return versions;
    }

    /**
     * 資料n、指定した版。 One that was corrected later stays a draft: it was not decided on.
     *
     * @param no 0 as issued
     * @throws Refused NOT_FOUND before issue, and for a correction that was never made
     */
    public Paper paper(ConsultationId id, int no) {
        Consultation consultation = find(id);
        if (!consultation.issued()) {
            throw Refused.notFound("correction.paperNotIssued");
        }
        List<PaperCorrection> made = corrections.of(id.value());
        if (no < 0 || no > made.size()) {
            throw Refused.notFound("correction.unknown", no, made.size());
        }
        List<Item> all = items.of(id.value());
        if (no == 0) {
            return papers.first(consultation, all, !made.isEmpty());
        }
        boolean draft = no < made.size() || !Papers.decided(consultation, all);
        return Papers.of(consultation, made.get(no - 1), draft);
    }

    /** As the letter of the consultation speaks of it: the paper that was issued with it. */
    public Paper asIssued(ConsultationId id) {
        Consultation consultation = find(id);
        return papers.first(consultation, items.of(id.value()), false);
    }

    /** How often the paper of a consultation was corrected; only those of which it was. */
    public Map<UUID, Integer> counted() {
        return corrections.counted().stream()
                .collect(Collectors.toMap(pair -> (UUID) pair[0], pair -> (Integer) pair[1]));
    }

    private Consultation find(ConsultationId id) {
        return consultations.findById(id.value()).orElseThrow(() -> Refused.notFound("consultation.unknown"));
    }
}
