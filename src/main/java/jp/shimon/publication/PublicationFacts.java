package jp.shimon.publication;

import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import jp.shimon.change.ChangeKind;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.consultation.Consultations;
import jp.shimon.consultation.Opinions;
import jp.shimon.consultation.PaperContent;
import jp.shimon.consultation.PaperContent.Entry;
import jp.shimon.consultation.PaperContent.Section;
import jp.shimon.document.ExtractFacts;
import jp.shimon.plan.Cause;
import jp.shimon.plan.DecidedVersion;
import jp.shimon.plan.Plans;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 抄録のもと：what one version took over. A correction is a version of its own, so it is in no other. */
@Component
class PublicationFacts {

    private final Plans plans;
    private final Consultations consultations;
    private final Opinions opinions;

    PublicationFacts(Plans plans, Consultations consultations, Opinions opinions) {
        this.plans = plans;
        this.consultations = consultations;
        this.opinions = opinions;
    }

    @Transactional(readOnly = true)
    public ExtractFacts of(DecidedVersion decided) {
        ConsultationId id = new ConsultationId(decided.consultation());
        PaperContent adopted = consultations.adopted(id, decided.version().reportNo());
        PaperContent content = decided.version().cause() == Cause.Kind.CORRECTION
                ? only(adopted, (section, entry) -> entry.change().equals(corrected(decided)))
                : only(adopted, (section, entry) -> section.kind() != ChangeKind.CORRECT);
        return new ExtractFacts(decided, content, consultations.view(id), opinions.of(id));
    }

    private String corrected(DecidedVersion decided) {
        return plans.corrections(plans.id(decided.plan())).stream()
                .map(correction -> correction.recorded())
                .filter(recorded -> recorded.version() == decided.version().no())
                .map(recorded -> Objects.toString(recorded.cause().change(), ""))
                .findFirst()
                .orElse("");
    }

    private static PaperContent only(PaperContent all, BiPredicate<Section, Entry> kept) {
        List<Section> sections = all.sections().stream()
                .map(section -> new Section(
                        section.no(),
                        section.kind(),
                        section.items().stream()
                                .filter(entry -> kept.test(section, entry))
                                .toList()))
                .filter(section -> !section.items().isEmpty())
                .toList();
        return all.with(sections);
    }
}
