package jp.shimon.web.change;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import jp.shimon.change.ChangeId;
import jp.shimon.identity.Person;
import jp.shimon.process.Cases;
import jp.shimon.process.Verbs;
import jp.shimon.web.change.ChangeModel.Act;
import jp.shimon.web.page.Page;
import jp.shimon.web.page.Wrongs;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 変更案の画面：変更前と変更後、どこにあるか、経過、できること。 */
@Page
class ChangePage {

    private final ChangeModel change;
    private final Cases cases;
    private final Verbs verbs;
    private final Named named;

    ChangePage(ChangeModel change, Cases cases, Verbs verbs, Named named) {
        this.change = change;
        this.cases = cases;
        this.verbs = verbs;
        this.named = named;
    }

    @GetMapping("/changes/{id}")
    String change(@PathVariable String id, Person person, Model model) {
        return change.page(ChangeId.parse(id), Wrongs.NONE, person, model);
    }

    @PostMapping("/changes/{id}/pull-back")
    String pullBack(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String reason,
            Person person,
            Model model,
            HttpServletResponse response) {
        ChangeId of = ChangeId.parse(id);
        Act act = new Act(of, "pullBack", reason, null);
        return change.act(act, () -> cases.pullBack(of, lines(reason), person), person, model, response);
    }

    @PostMapping("/changes/{id}/withdraw")
    String withdraw(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String reason,
            Person person,
            Model model,
            HttpServletResponse response) {
        ChangeId of = ChangeId.parse(id);
        Act act = new Act(of, "withdraw", reason, null);
        return change.act(act, () -> cases.withdraw(of, lines(reason), person), person, model, response);
    }

    @PostMapping("/changes/{id}/{flag:flag|unflag}")
    String flag(
            @PathVariable String id,
            @PathVariable String flag,
            @RequestParam(required = false) @Nullable String reason,
            Person person,
            Model model,
            HttpServletResponse response) {
        ChangeId of = ChangeId.parse(id);
        Act act = new Act(of, flag, reason, null);
        boolean important = flag.equals("flag");
        return change.act(act, () -> verbs.flag(of, important, lines(reason), person), person, model, response);
    }

    /** 供覧する。 One person a line, by user name or by name. */
    @PostMapping("/changes/{id}/circulate")
    String circulate(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String people,
            @RequestParam(required = false) @Nullable String note,
            Person person,
            Model model,
            HttpServletResponse response) {
        ChangeId of = ChangeId.parse(id);
        Act act = new Act(of, "circulate", note, people);
        return change.act(
                act, () -> verbs.circulate(of, named.usernames(people), note, person), person, model, response);
    }

    @PostMapping("/changes/{id}/seen")
    String seen(@PathVariable String id, Person person, Model model, HttpServletResponse response) {
        ChangeId of = ChangeId.parse(id);
        Act act = new Act(of, "seen", null, null);
        return change.act(act, () -> verbs.seen(of, person), person, model, response);
    }

    private static String lines(@Nullable String reason) {
        return Objects.requireNonNullElse(reason, "").replace("\r\n", "\n");
    }
}
