package jp.shimon.web.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.UnaryOperator;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Sentence;

/** 入力の誤りを画面へ：each sentence at its input, and all of them above the form. */
public record Wrongs(List<Wrong> all) {

    /** 一つの誤り。 {@code input}: id of the input it belongs to; empty for the whole form. */
    public record Wrong(String input, Sentence sentence) {}

    public static final Wrongs NONE = new Wrongs(List.of());

    /** {@code input} turns the field that the record names into the input that the page shows. */
    public static Wrongs of(Refused refused, UnaryOperator<String> input) {
        return new Wrongs(refused.violations().stream()
                .map(violation -> new Wrong(input.apply(violation.field()), violation.sentence()))
                .distinct()
                .toList());
    }

    /**
     * As {@link #of}, answering with the status of the refusal; what nobody can mend on the page is thrown again.
     *
     * @throws Refused FORBIDDEN, NOT_FOUND
     */
    public static Wrongs answering(Refused refused, HttpServletResponse response, UnaryOperator<String> input) {
        if (refused.why() == Refused.Why.FORBIDDEN || refused.why() == Refused.Why.NOT_FOUND) {
            throw refused;
        }
        response.setStatus(Statuses.of(refused));
        return of(refused, input);
    }

    public boolean any() {
        return !all.isEmpty();
    }

    /** What is wrong with one input. */
    public List<Sentence> at(String input) {
        return all.stream()
                .filter(wrong -> wrong.input().equals(input))
                .map(Wrong::sentence)
                .toList();
    }

    public boolean has(String input) {
        return all.stream().anyMatch(wrong -> wrong.input().equals(input));
    }
}
