package jp.shimon.web.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.shimon.document.BookFacts;
import jp.shimon.document.Books;
import jp.shimon.document.Document;
import jp.shimon.document.Letters;
import jp.shimon.plan.PlanView;
import jp.shimon.shared.Refused;
import jp.shimon.web.page.PaperAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** 計画書：the plan of a day as one book, over REST and for who is signed in to the pages. */
@RestController
class BookApi {

    private final PlanStates states;
    private final Books books;

    BookApi(PlanStates states, Books books) {
        this.states = states;
        this.books = books;
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

    @GetMapping({"/api/plans/{plan}/book.{form}", "/plans/{plan}/book.{form}"})
    ResponseEntity<byte[]> book(@PathVariable String plan, @PathVariable String form, Asked asked) {
        Letters.Form as = Letters.Form.at(form).orElseThrow(() -> Refused.notFound("book.form"));
        Document document = books.book(facts(plan, asked), as);
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
