package jp.shimon.consultation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shimon.change.ChangeHead;
import jp.shimon.change.ChangeId;
import jp.shimon.change.Changes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 次第を読む：what stands on the agenda of a meeting, and what the meeting said of it. */
@Component
class Agendas {

    private final ConsultationRepository consultations;
    private final DeliberationRepository deliberations;
    private final ConsultationReader reader;
    private final Changes changes;

    Agendas(
            ConsultationRepository consultations,
            DeliberationRepository deliberations,
            ConsultationReader reader,
            Changes changes) {
        this.consultations = consultations;
        this.deliberations = deliberations;
        this.reader = reader;
        this.changes = changes;
    }

    List<AgendaEntry> of(Meeting meeting) {
        Map<ItemId, DeliberationView> said = deliberations.at(List.of(meeting.id())).stream()
                .map(Deliberation::view)
                .collect(Collectors.toMap(DeliberationView::item, Function.identity()));
        List<AgendaEntry> entries = new ArrayList<>(consulted(meeting, said));
        entries.addAll(reported(meeting));
        return entries;
    }

    private List<AgendaEntry> consulted(Meeting meeting, Map<ItemId, DeliberationView> said) {
        List<AgendaItem> on = meeting.agenda().stream()
                .filter(item -> item.consultationId() != null)
                .toList();
        Map<UUID, String> titles = consultations.findAllById(ids(on, AgendaItem::consultationId)).stream()
                .collect(Collectors.toMap(
                        found -> found.id().value(), found -> found.head().title()));
        return on.stream()
                .sorted(Comparator.comparing(item -> Objects.requireNonNull(item.agendaNo())))
                .map(item -> consulted(item, titles, said))
                .toList();
    }

    private AgendaEntry consulted(AgendaItem item, Map<UUID, String> titles, Map<ItemId, DeliberationView> said) {
        ConsultationId id = new ConsultationId(Objects.requireNonNull(item.consultationId()));
        List<AgendaEntry.Outcome> outcomes = reader.items(id).stream()
                .filter(each -> said.containsKey(each.id()) || each.awaitsCommittee())
                .map(each -> outcome(each, said.get(each.id())))
                .toList();
        return new AgendaEntry(
                item.place(),
                Objects.requireNonNull(item.agendaNo()),
                item.exhibitNo(),
                titles.getOrDefault(id.value(), ""),
                id,
                null,
                null,
                outcomes);
    }

    private static AgendaEntry.Outcome outcome(ItemView item, @Nullable DeliberationView said) {
        return new AgendaEntry.Outcome(
                item.paperNo(),
                item.title(),
                item.change(),
                said == null ? null : said.outcome(),
                said == null ? null : said.opinion());
    }

    private List<AgendaEntry> reported(Meeting meeting) {
        List<AgendaItem> on = meeting.agenda().stream()
                .filter(item -> item.consultationId() == null)
                .toList();
        List<ChangeId> told =
                ids(on, AgendaItem::changeId).stream().map(ChangeId::new).toList();
        Map<ChangeId, ChangeHead> heads =
                changes.heads(told).stream().collect(Collectors.toMap(ChangeHead::id, Function.identity()));
        List<AgendaEntry> entries = new ArrayList<>();
        for (AgendaItem item : on) {
            UUID id = item.changeId();
            ChangeHead head = id == null ? null : heads.get(new ChangeId(id));
            entries.add(new AgendaEntry(
                    item.place(),
                    entries.size() + 1,
                    null,
                    head == null ? String.valueOf(item.topic()) : head.title(),
                    null,
                    head == null ? null : head.id(),
                    head == null ? null : head.kind(),
                    List.of()));
        }
        return entries;
    }

    private static Collection<UUID> ids(List<AgendaItem> items, Function<AgendaItem, @Nullable UUID> id) {
        return items.stream().map(id).filter(Objects::nonNull).toList();
    }
}
