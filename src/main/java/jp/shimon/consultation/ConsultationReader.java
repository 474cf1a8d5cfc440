package jp.shimon.consultation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shimon.change.ChangeHead;
import jp.shimon.change.ChangeId;
import jp.shimon.change.ChangeKind;
import jp.shimon.change.Changes;
import jp.shimon.plan.Plans;
import org.springframework.stereotype.Component;

/** 諮問を読む：記録から画面の形へ。 */
@Component
class ConsultationReader {

    private final ConsultationRepository consultations;
    private final CommitteeRepository committees;
    private final ItemRepository items;
    private final DecisionRepository decisions;
    private final EarlierReportRepository earlier;
    private final WithdrawalRepository withdrawals;
    private final Sessions sessions;
    private final Changes changes;
    private final Plans plans;

    ConsultationReader(
            ConsultationRepository consultations,
            CommitteeRepository committees,
            ItemRepository items,
            DecisionRepository decisions,
            EarlierReportRepository earlier,
            WithdrawalRepository withdrawals,
            Sessions sessions,
            Changes changes,
            Plans plans) {
        this.consultations = consultations;
        this.committees = committees;
        this.items = items;
        this.decisions = decisions;
        this.earlier = earlier;
        this.withdrawals = withdrawals;
        this.sessions = sessions;
        this.changes = changes;
        this.plans = plans;
    }

    ConsultationView view(Consultation consultation) {
        ConsultationId id = consultation.id();
        return new ConsultationView(
                id,
                consultation.plan(),
                plans.code(consultation.plan()),
                committees.findById(consultation.committeeId()).orElseThrow().view(),
                consultation.status(),
                consultation.head(),
                consultation.facts(),
                items(id),
                sessions.views(id),
                decisions.of(id.value()).stream().map(Decision::view).toList(),
                consultation.deciding(),
                earlier.of(id.value()).stream().map(EarlierReport::view).toList(),
                withdrawals.of(id.value()).stream().map(Withdrawal::view).toList());
    }

    List<SourceView> sources(Collection<ConsultationId> ids) {
        List<UUID> values = ids.stream().map(ConsultationId::value).toList();
        Map<ConsultationId, List<MeetingView>> meetings = sessions.all(ids);
        Map<ConsultationId, List<DecisionView>> adopting = decisions.ofAll(values).stream()
                .filter(decision -> decision.view().step().equals(DecisionView.ADOPT))
                .collect(Collectors.groupingBy(
                        Decision::consultation, Collectors.mapping(Decision::view, Collectors.toList())));
        Map<ConsultationId, List<ReportView>> reports = earlier.ofAll(values).stream()
                .collect(Collectors.groupingBy(
                        EarlierReport::consultation, Collectors.mapping(EarlierReport::view, Collectors.toList())));
        return consultations.findAllById(values).stream()
                .map(c -> c.source(
                        meetings.getOrDefault(c.id(), List.of()),
                        reports.getOrDefault(c.id(), List.of()),
                        adopting.getOrDefault(c.id(), List.of())))
                .toList();
    }

    /** The items in the order of the paper: by kind, then as bundled. */
    List<ItemView> items(ConsultationId id) {
        return views(items.of(id.value()));
    }

    List<ItemView> views(List<Item> found) {
        Map<ChangeId, ChangeHead> heads = changes
                .heads(found.stream().map(Item::change).toList())
                .stream()
                .collect(Collectors.toMap(ChangeHead::id, Function.identity()));
        Map<ChangeId, String> numbers = numbers(found, heads);
        return found.stream()
                .sorted(Comparator.<Item, ChangeKind>comparing(
                                item -> head(heads, item).kind())
                        .thenComparing(Item::position))
                .map(item -> view(item, head(heads, item), numbers.getOrDefault(item.change(), "")))
                .toList();
    }

    private static ChangeHead head(Map<ChangeId, ChangeHead> heads, Item item) {
        return Objects.requireNonNull(heads.get(item.change()));
    }

    private static ItemView view(Item item, ChangeHead head, String number) {
        return item.view(head.title(), number, head.department());
    }

    private static Map<ChangeId, String> numbers(List<Item> found, Map<ChangeId, ChangeHead> heads) {
        Map<ChangeKind, List<Item>> byKind = found.stream()
                .sorted(Comparator.comparing(Item::position))
                .collect(Collectors.groupingBy(item -> head(heads, item).kind(), TreeMap::new, Collectors.toList()));
        Map<ChangeId, String> numbers = new HashMap<>();
        int section = 0;
        for (List<Item> ofKind : byKind.values()) {
            section++;
            for (int i = 0; i < ofKind.size(); i++) {
                numbers.put(ofKind.get(i).change(), section + "（" + (i + 1) + "）");
            }
        }
        return numbers;
    }
}
