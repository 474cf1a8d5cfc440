package jp.shimon.change;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.shimon.plan.Plans;
import jp.shimon.search.Entry;
import jp.shimon.search.Kind;
import jp.shimon.search.Search;
import jp.shimon.search.Searched;
import org.springframework.stereotype.Component;

/** 変更案を探せるように：title and reason, for those who may see it. */
@Component
class ChangeSearch implements Searched {

    /** Behind all that stands in the plan itself. */
    private static final int SECTION = 1_000_000;

    private final Search search;
    private final ChangeRepository changes;
    private final Plans plans;

    ChangeSearch(Search search, ChangeRepository changes, Plans plans) {
        this.search = search;
        this.changes = changes;
        this.plans = plans;
    }

    void keep(Change change) {
        search.put(List.of(entry(change)));
    }

    @Override
    public void tellAll(Consumer<List<Entry>> listener) {
        listener.accept(changes.findAll().stream().map(this::entry).toList());
    }

    /** Newest first. */
    private Entry entry(Change change) {
        ChangeHead head = change.head();
        Reason reason = change.proposal().reason();
        return new Entry(
                Kind.CHANGE,
                head.id().value(),
                plans.code(head.plan()),
                List.of(SECTION, (int) -change.createdAt().getEpochSecond()),
                null,
                head.title(),
                List.of(head.department()),
                head.readers(),
                Stream.of(
                                Entry.Text.of("purpose", reason.purpose()),
                                Entry.Text.of("circumstances", reason.circumstances()),
                                Entry.Text.of("ratingReason", reason.ratingReason()),
                                Entry.Text.of("reason", reason.text()))
                        .filter(text -> !text.text().isEmpty())
                        .toList());
    }
}
