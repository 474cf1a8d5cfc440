package jp.shimon.web.change;

import java.util.Locale;
import jp.shimon.change.ChangeId;
import jp.shimon.change.Changes;
import jp.shimon.identity.Person;
import jp.shimon.process.RunningCases;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 途中の案件の登録。 */
@RestController
@RequestMapping("/api/changes/{id}/reached")
class ReachedApi {

    private final RunningCases running;
    private final Changes changes;

    ReachedApi(RunningCases running, Changes changes) {
        this.running = running;
        this.changes = changes;
    }

    /** A draft whose first steps were done on paper goes on from the step it has reached. */
    @PostMapping
    ChangeApi.Saved reached(@PathVariable String id, @RequestBody ReachedInput input, Person person, Locale locale) {
        ChangeId change = ChangeId.parse(id);
        running.enter(change, input.form(), person);
        return ChangeApi.Saved.from(changes.view(change, person), locale);
    }
}
