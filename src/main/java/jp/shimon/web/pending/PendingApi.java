package jp.shimon.web.pending;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import jp.shimon.change.ChangeKind;
import jp.shimon.consultation.MeetingView;
import jp.shimon.dashboard.Dashboard;
import jp.shimon.dashboard.PendingItem;
import jp.shimon.identity.Person;
import jp.shimon.shared.Cursor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 進行状況。 */
@RestController
class PendingApi {

    private final Dashboard dashboard;

    PendingApi(Dashboard dashboard) {
        this.dashboard = dashboard;
    }

    record Pending(List<Item> items) {}

    record Item(
            ChangeRef change,
            @Nullable UUID consultation,
            @Nullable String task,
            String step,
            String waitingFor,
            Instant since,
            @Nullable LocalDate due,
            boolean overdue,
            @Nullable MeetingView meeting,
            @Nullable LocalDate heldUntil,
            @Nullable String heldReason) {}

    record ChangeRef(UUID id, String title, ChangeKind kind) {}

    @GetMapping("/api/pending")
    Pending pending(
            @RequestParam(required = false) @Nullable String department,
            @RequestParam(required = false) @Nullable String step,
            @RequestParam(required = false) @Nullable Boolean overdue,
            @RequestParam(defaultValue = "200") int limit,
            @RequestParam(defaultValue = "") String after,
            Person person,
            Locale locale) {
        return new Pending(new Cursor(limit, after)
                .page(dashboard.pendingFor(person, department, step, overdue), PendingApi::key).stream()
                        .map(item -> item(item, locale))
                        .toList());
    }

    /** A change can wait for several things at once; the step tells them apart. */
    private static String key(PendingItem item) {
        return item.change().id() + "." + item.step();
    }

    private Item item(PendingItem item, Locale locale) {
        return new Item(
                new ChangeRef(
                        item.change().id().value(),
                        item.change().title(),
                        item.change().kind()),
                item.consultation(),
                item.task(),
                item.step(),
                dashboard.names(item.doers(), locale),
                item.since(),
                item.due(),
                item.overdue(),
                item.meeting(),
                item.heldUntil(),
                item.heldReason());
    }
}
