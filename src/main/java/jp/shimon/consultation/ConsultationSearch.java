package jp.shimon.consultation;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.shimon.plan.Plans;
import jp.shimon.search.Entry;
import jp.shimon.search.Kind;
import jp.shimon.search.Search;
import jp.shimon.search.Searched;
import org.springframework.stereotype.Component;

/** 諮問を探せるように：title, lead and the numbers of the letters. */
@Component
class ConsultationSearch implements Searched {

    /** Behind the plan and its changes. */
    private static final int SECTION = 2_000_000;

    private final Search search;
    private final ConsultationRepository consultations;
    private final Plans plans;

    ConsultationSearch(Search search, ConsultationRepository consultations, Plans plans) {
        this.search = search;
        this.consultations = consultations;
        this.plans = plans;
    }

    void keep(Consultation consultation) {
        search.put(List.of(entry(consultation)));
    }

    @Override
    public void tellAll(Consumer<List<Entry>> listener) {
        listener.accept(consultations.findAll().stream().map(this::entry).toList());
    }

    /** Newest first. */
    private Entry entry(Consultation consultation) {
        ConsultationFacts facts = consultation.facts();
        return new Entry(
                Kind.CONSULTATION,
                consultation.id().value(),
                plans.code(consultation.plan()),
                List.of(SECTION, (int) -consultation.createdAt().getEpochSecond()),
                consultation.letterNumber(),
                consultation.head().title(),
                List.of(),
                null,
                Stream.of(
                                Entry.Text.of("lead", consultation.head().lead()),
                                Entry.Text.of("reportNumber", facts.reportNumber()))
                        .filter(text -> !text.text().isEmpty())
                        .toList());
    }
}
