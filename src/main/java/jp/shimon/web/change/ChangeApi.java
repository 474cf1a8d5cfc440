package jp.shimon.web.change;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import jp.shimon.change.ChangeForm;
import jp.shimon.change.ChangeHead;
import jp.shimon.change.ChangeId;
import jp.shimon.change.ChangeStatus;
import jp.shimon.change.ChangeView;
import jp.shimon.change.Changes;
import jp.shimon.change.Conflict;
import jp.shimon.change.RebaseView;
import jp.shimon.dashboard.Dashboard;
import jp.shimon.identity.Person;
import jp.shimon.process.Cases;
import jp.shimon.process.Verbs;
import jp.shimon.shared.Cursor;
import jp.shimon.shared.Words;
import jp.shimon.timeline.Timeline;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 変更案。 */
@RestController
@RequestMapping("/api/changes")
class ChangeApi {

    /** Older ones are found by their consultation or measure. */
    private static final int MOST = 1000;

    private final Cases cases;
    private final Verbs verbs;
    private final Beside beside;
    private final Changes changes;
    private final Dashboard dashboard;
    private final Timeline timeline;

    ChangeApi(Cases cases, Verbs verbs, Beside beside, Changes changes, Dashboard dashboard, Timeline timeline) {
        this.cases = cases;
        this.verbs = verbs;
        this.beside = beside;
        this.changes = changes;
        this.dashboard = dashboard;
        this.timeline = timeline;
    }

    /** What a saved change answers. */
    record Saved(UUID id, ChangeStatus status, int version, List<ChangeJson.FindingJson> findings) {

        static Saved from(ChangeView view, Locale locale) {
            return new Saved(
                    view.head().id().value(), view.head().status(), view.version(), ChangeJson.findings(view, locale));
        }
    }

    /** A reason for what somebody asks. */
    record ReasonForm(@Nullable String reason) {}

    @PostMapping
    ResponseEntity<Saved> propose(@RequestBody ChangeForm form, Person person, Locale locale) {
        ChangeId id = cases.propose(form, person);
        return ResponseEntity.created(URI.create("/api/changes/" + id))
                .body(Saved.from(changes.view(id, person), locale));
    }

    @PutMapping("/{id}")
    Saved rewrite(@PathVariable String id, @RequestBody ChangeForm form, Person person, Locale locale) {
        ChangeId change = ChangeId.parse(id);
        cases.rewrite(change, form, person);
        return Saved.from(changes.view(change, person), locale);
    }

    /** {@code body}: what the drafter's task asks, such as {@code gist} and {@code reason}; nothing for the usual way. */
    @PostMapping("/{id}/submit")
    Saved submit(
            @PathVariable String id,
            @RequestBody(required = false) @Nullable Map<String, Object> body,
            Person person,
            Locale locale) {
        ChangeId change = ChangeId.parse(id);
        cases.submit(change, body == null ? Map.of() : body, person);
        return Saved.from(changes.view(change, person), locale);
    }

    /** What the plan's having moved on means for the proposal. */
    @GetMapping("/{id}/rebase")
    RebaseView rebasing(@PathVariable String id, Person person) {
        return changes.rebasing(ChangeId.parse(id), person);
    }

    /** Whose side stands at each place that both changed. */
    record RebaseForm(@Nullable Integer version, @Nullable Map<String, Conflict.Side> choices) {}

    @PostMapping("/{id}/rebase")
    Saved rebase(@PathVariable String id, @RequestBody RebaseForm form, Person person, Locale locale) {
        ChangeId change = ChangeId.parse(id);
        cases.rebase(change, form.version(), form.choices() == null ? Map.of() : form.choices(), person);
        return Saved.from(changes.view(change, person), locale);
    }

    @GetMapping
    List<ChangeHead> newest(
            @RequestParam(defaultValue = "200") int limit,
            @RequestParam(defaultValue = "") String after,
            Person person) {
        List<ChangeHead> visible = changes.newest(MOST).stream()
                .filter(head -> head.visibleTo(person))
                .toList();
        return new Cursor(limit, after).page(visible, head -> head.id().toString());
    }

    @GetMapping("/{id}")
    ChangeJson change(@PathVariable String id, Person person, Locale locale) {
        ChangeView view = changes.view(ChangeId.parse(id), person);
        List<ChangeJson.WaitingJson> waiting = dashboard.of(view.head().id()).stream()
                .map(task -> new ChangeJson.WaitingJson(
                        task.task(),
                        task.step(),
                        Words.of("step." + task.step(), locale),
                        dashboard.names(task.doers(), locale),
                        task.since(),
                        task.due(),
                        task.heldUntil()))
                .toList();
        return ChangeJson.from(
                view,
                changes.surroundings(view.head().id()),
                waiting,
                timeline.ofChange(view.head().id().value()),
                beside.of(view),
                locale);
    }

    @PostMapping("/{id}/pull-back")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void pullBack(@PathVariable String id, @RequestBody ReasonForm form, Person person) {
        cases.pullBack(ChangeId.parse(id), form.reason(), person);
    }

    @PostMapping("/{id}/withdraw")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable String id, @RequestBody ReasonForm form, Person person) {
        cases.withdraw(ChangeId.parse(id), form.reason(), person);
    }

    /** Whom a case is shown. */
    record CirculationForm(
            @Nullable List<String> people, @Nullable String note) {}

    @PostMapping("/{id}/circulate")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void circulate(@PathVariable String id, @RequestBody CirculationForm form, Person person) {
        List<String> people = form.people() == null ? List.of() : form.people();
        verbs.circulate(ChangeId.parse(id), people, form.note(), person);
    }

    @PostMapping("/{id}/seen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void seen(@PathVariable String id, Person person) {
        verbs.seen(ChangeId.parse(id), person);
    }

    /** Whether it is important, and why. */
    record ImportantForm(boolean important, @Nullable String reason) {}

    @PostMapping("/{id}/important")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void important(@PathVariable String id, @RequestBody ImportantForm form, Person person) {
        verbs.flag(ChangeId.parse(id), form.important(), form.reason(), person);
    }
}
