package jp.shimon.web.plan;

import java.util.UUID;
import jp.shimon.document.Binding;
import jp.shimon.document.Bookbindery;
import jp.shimon.identity.Person;
import jp.shimon.shared.Words;
import jp.shimon.web.page.Page;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 計画書や長い資料ができるまでの画面：how far it is, and then where it is. It asks again by itself, and by hand without a script. */
@Page
class BookPage {

    private final Bookbindery bindery;

    BookPage(Bookbindery bindery) {
        this.bindery = bindery;
    }

    @GetMapping("/books/{id}")
    String one(@PathVariable UUID id, Person person, Model model) {
        Binding binding = bindery.of(id, person.username());
        model.addAttribute("binding", binding);
        model.addAttribute("sentence", sentence(binding));
        return "plan/book";
    }

    static String sentence(Binding binding) {
        return Words.of(
                "book.is." + key(binding),
                LocaleContextHolder.getLocale(),
                binding.ahead(),
                binding.done(),
                binding.of(),
                binding.pages());
    }

    private static String key(Binding binding) {
        return switch (binding.state()) {
            case WAITING -> "WAITING";
            case RUNNING -> running(binding);
            case READY, FAILED -> binding.state() + (binding.of() == 0 ? ".paper" : "");
        };
    }

    private static String running(Binding binding) {
        if (binding.of() == 0) {
            return "RUNNING.paper";
        }
        return binding.pages() == 0
                ? "RUNNING.measures"
                : binding.done() < binding.of() ? "RUNNING.pages" : "RUNNING.binding";
    }
}
