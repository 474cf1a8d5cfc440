package jp.shimon.process.steps;

import java.util.UUID;
import jp.shimon.identity.Person;
import org.jspecify.annotations.Nullable;

/**
 * 資格：as what somebody does a step.
 *
 * @param whom for whom it is done, where it is done for somebody else
 * @param exception id of the exception that was allowed
 */
public record Capacity(
        Kind kind, @Nullable Person whom, @Nullable UUID exception) {

    /** 資格の種類。 */
    public enum Kind {
        /** 本人として */
        OWN,
        /** 専決：決まりにより任された者として */
        DELEGATED,
        /** 代決：不在の決裁権者に代わって */
        DEPUTY,
        /** 引上げ承認：上位者として */
        PULL_UP,
        /** 後閲：不在の承認者を後回しにして */
        PASS_OVER,
        /** 職務分離の例外：ほかにできる人がいないため */
        EXCEPTION
    }

    static final Capacity OWN = of(Kind.OWN);

    static Capacity of(Kind kind) {
        return new Capacity(kind, null, null);
    }

    static Capacity deputyOf(Person decider) {
        return new Capacity(Kind.DEPUTY, decider, null);
    }

    public boolean is(Kind wanted) {
        return kind == wanted;
    }
}
