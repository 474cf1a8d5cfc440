package jp.shimon.web.plan;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.shimon.document.Binding;
import jp.shimon.document.BookFacts;
import jp.shimon.document.Bookbindery;
import jp.shimon.document.Books;
import jp.shimon.document.Document;
import jp.shimon.document.Letters;
import jp.shimon.identity.Person;
import jp.shimon.plan.PlanView;
import jp.shimon.shared.Refused;
import jp.shimon.web.page.PaperAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** 計画書：the plan of a day as one book, over REST and for who is signed in to the pages. */
@RestController
class BookApi {

    private final PlanStates states;
    private final Books books;
    private final Bookbindery bindery;

    BookApi(PlanStates states, Books books, Bookbindery bindery) {
        this.states = states;
        this.books = books;
        this.bindery = bindery;
    }

    /**
     * Which plan, as for {@code GET /api/plans/(plan)}.
     *
     * @param node id or path of the one 柱, 推進項目 or 項目名 to be in it; {@code null} = all
     */
    record Asked(
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate asOf,

            @Nullable String known,
            @Nullable Integer version,
            @Nullable Boolean original,
            @Nullable UUID ifAdopted,
            @Nullable String node) {

        PlanState state() {
            Instant then = PlanState.instant("known", known);
            return PlanState.of(asOf, then, version, Boolean.TRUE.equals(original), ifAdopted);
        }
    }

    /** Made at once; with many measures it is 202 with the address to ask again, or the book where it is ready. */
    @GetMapping("/api/plans/{plan}/book.{form}")
    ResponseEntity<?> book(@PathVariable String plan, @PathVariable String form, Asked asked, Person person) {
        Letters.Form as = form(form);
        BookFacts facts = facts(plan, asked);
        if (!many(facts, as)) {
            return answer(books.book(facts, as));
        }
        Binding binding = bindery.order(person.username(), facts, as);
        return binding.state() == Binding.State.READY
                ? answer(bindery.document(binding.id(), person.username()))
                : ResponseEntity.accepted()
                        .location(URI.create("/api/books/" + binding.id()))
                        .body(Ordered.of(binding));
    }

    /** As over REST, but whoever has to wait is shown how long. */
    @GetMapping("/plans/{plan}/book.{form}")
    ResponseEntity<?> page(@PathVariable String plan, @PathVariable String form, Asked asked, Person person) {
        Letters.Form as = form(form);
        BookFacts facts = facts(plan, asked);
        if (!many(facts, as)) {
            return answer(books.book(facts, as));
        }
        Binding binding = bindery.order(person.username(), facts, as);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/books/" + binding.id()))
                .build();
    }

    @GetMapping("/api/books/{id}")
    Ordered ordered(@PathVariable UUID id, Person person) {
        return Ordered.of(bindery.of(id, person.username()));
    }

    @GetMapping({"/api/books/{id}/file", "/books/{id}/file"})
    ResponseEntity<byte[]> file(@PathVariable UUID id, Person person) {
        return answer(bindery.document(id, person.username()));
    }

    /** An order over REST; {@code message} says in a sentence how it stands. */
    record Ordered(Binding binding, String message, String href) {
        static Ordered of(Binding binding) {
            String at = "/api/books/" + binding.id() + (binding.state() == Binding.State.READY ? "/file" : "");
            return new Ordered(binding, BookPage.sentence(binding), at);
        }
    }

    private static boolean many(BookFacts facts, Letters.Form form) {
        Bookbindery.check(facts, form);
        return facts.plan().measures().size() > Bookbindery.MANY;
    }

    private static Letters.Form form(String form) {
        return Letters.Form.at(form).orElseThrow(() -> Refused.notFound("book.form"));
    }

    private static ResponseEntity<byte[]> answer(Document document) {
        return PaperAnswer.to(document).body(document.bytes());
    }

    private BookFacts facts(String code, Asked asked) {
        StatedPlan stated = states.of(code, asked.state());
        PlanView plan = stated.plan();
        boolean supposed = stated.supposition() != null;
        String node = asked.node();
        return node == null || node.isBlank()
                ? new BookFacts(plan, false, supposed)
                : new BookFacts(plan.only(node), true, supposed);
    }
}
