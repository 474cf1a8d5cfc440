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

/** 計画書ができるまでの画面：how far it is, and then where it is. It asks again by itself, and by hand without a script. */
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
        String key = "book.is." + binding.state();
        if (binding.state() == Binding.State.RUNNING) {
            key += binding.pages() == 0 ? ".measures" : binding.done() < binding.of() ? ".pages" : ".binding";
        }
        return Words.of(
                key, LocaleContextHolder.getLocale(), binding.ahead(), binding.done(), binding.of(), binding.pages());
    }
}
