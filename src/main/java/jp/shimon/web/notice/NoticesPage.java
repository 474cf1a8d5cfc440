package jp.shimon.web.notice;

import java.util.List;
import java.util.UUID;
import jp.shimon.identity.Person;
import jp.shimon.notice.Notice;
import jp.shimon.notice.Notices;
import jp.shimon.web.page.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** お知らせの画面：all of them, read and unread, page by page. */
@Page
class NoticesPage {

    private static final int PAGE = 30;

    private final Notices notices;

    NoticesPage(Notices notices) {
        this.notices = notices;
    }

    @GetMapping("/notices")
    String notices(@RequestParam(required = false) @Nullable UUID after, Person person, Model model) {
        List<Notice> found = notices.of(person.username(), after, PAGE + 1);
        List<Notice> shown = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute("notices", shown);
        model.addAttribute("after", after);
        model.addAttribute("next", found.size() > PAGE ? shown.get(PAGE - 1).id() : null);
        model.addAttribute("unread", shown.stream().anyMatch(notice -> !notice.read()));
        return "notice/notices";
    }

    /** From the list back to the list, at the same place. */
    @PostMapping("/notices/{id}/seen")
    String seen(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID after, Person person) {
        notices.read(id, person.username());
        return "redirect:/notices" + (after == null ? "" : "?after=" + after);
    }

    @PostMapping("/notices/seen")
    String allSeen(Person person) {
        notices.readAll(person.username());
        return "redirect:/notices";
    }
}
