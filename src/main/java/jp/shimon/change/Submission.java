package jp.shimon.change;

import java.util.List;
import jp.shimon.identity.Person;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Violation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 提出の関門：誤りの指摘には、進める理由が要る。 The reasons given are told, so that the trail keeps them. */
@Component
class Submission {

    private final ApplicationEventPublisher events;

    Submission(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** @throws Refused INVALID naming each finding that wants a reason */
    void pass(ChangeView view, Person drafter) {
        Refused.ifAny(view.unanswered().stream()
                .map(f -> new Violation(f.place(), f.rule(), f.sentence()))
                .toList());
        view.proceed().forEach(proceed -> tell(proceed, view, drafter));
    }

    private void tell(Proceed proceed, ChangeView view, Person drafter) {
        List<String> places = view.findings().stream()
                .filter(finding -> finding.severity() == Severity.E && proceed.answers(finding))
                .map(Finding::place)
                .toList();
        if (!places.isEmpty()) {
            events.publishEvent(new Proceeded(view.head().id(), drafter, proceed.rule(), places, proceed.reason()));
        }
    }
}
