package jp.shimon.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.DepartmentView;
import jp.shimon.identity.Person;
import jp.shimon.search.EntryTable.Start;
import jp.shimon.shared.Folding;
import jp.shimon.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 検索。 The door of this room. Other rooms put what can be found, in the transaction in which they write it down. */
@Component
@Transactional(readOnly = true)
public class Search {

    /** Nobody reads further, and counting them all would take longer the more there are. */
    public static final int COUNTED = 1000;

    private final EntryTable entries;
    private final Accounts accounts;

    Search(EntryTable entries, Accounts accounts) {
        this.entries = entries;
        this.accounts = accounts;
    }

    /** The latest text of records; what was there before is forgotten. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(List<Entry> latest) {
        if (!latest.isEmpty()) {
            entries.put(latest);
        }
    }

    /**
     * What says every word, numbers first, then titles, then texts, each in the order of the plan.
     *
     * @throws Refused INVALID when {@code after} is found no longer
     */
    public Results find(Question question, Person reader) {
        entries.planEachQuestionAnew();
        List<DepartmentView> departments = accounts.departments();
        Conditions conditions = Conditions.of(question, called(question, departments), tokens(reader));
        int limit = question.cursor().limit();
        List<Entry> found = page(conditions, start(question, conditions), limit + 1);
        List<Entry> shown = found.subList(0, Math.min(limit, found.size()));
        Marking marking = new Marking(question.words(), departments);
        return new Results(
                shown.stream().map(marking::found).toList(),
                total(question, found.size(), conditions),
                found.size() > limit ? shown.get(limit - 1).id().toString() : null);
    }

    private int total(Question question, int seen, Conditions conditions) {
        boolean all =
                question.cursor().after().isEmpty() && seen <= question.cursor().limit();
        return all ? seen : entries.count(conditions, COUNTED);
    }

    private List<Entry> page(Conditions conditions, Start start, int limit) {
        List<Entry> page = new ArrayList<>();
        for (Rank rank : Rank.values()) {
            if (rank.compareTo(start.rank()) >= 0 && page.size() < limit) {
                UUID after = rank == start.rank() ? start.after() : null;
                page.addAll(entries.read(conditions, rank, after, limit - page.size()));
            }
        }
        return page;
    }

    private Start start(Question question, Conditions conditions) {
        String after = question.cursor().after();
        if (after.isEmpty()) {
            return new Start(Rank.NAME, null);
        }
        return id(after)
                .flatMap(id -> entries.after(id, conditions))
                .orElseThrow(() -> Refused.invalid("after", "cursor.gone"));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** The departments that each word names. */
    private static List<Set<String>> called(Question question, List<DepartmentView> departments) {
        return question.words().stream()
                .map(word -> departments.stream()
                        .filter(department -> Folding.of(department.name()).contains(word))
                        .map(DepartmentView::code)
                        .collect(Collectors.toSet()))
                .toList();
    }

    /** As {@link Entry#readers} names them. */
    private static List<String> tokens(Person reader) {
        return Stream.concat(reader.departments(), reader.roles().stream().map(Entry::readable))
                .toList();
    }
}
