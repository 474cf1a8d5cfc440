package jp.shimon.process.steps;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import jp.shimon.change.ChangeId;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.consultation.ItemId;
import jp.shimon.consultation.OpinionId;
import jp.shimon.consultation.WithdrawalId;
import jp.shimon.hearing.HearingId;
import jp.shimon.hearing.RoundId;
import org.jspecify.annotations.Nullable;

/**
 * 案件：一つのタスクが属する手続。 The id comes from the business key; a submitted variable never names one.
 *
 * @param process key of the process
 * @param variables what the engine itself wrote in the scope of the task: {@code item}, {@code department},
 *     {@code suggestion}
 */
public record Case(String process, UUID businessKey, Function<String, @Nullable Object> variables) {

    /** 意見聴取：the drawing of what goes to a 懇談会. */
    public static final String EXCHANGE = "opinion-exchange";

    public ChangeId change() {
        return new ChangeId(businessKey);
    }

    public HearingId hearing() {
        return new HearingId(businessKey);
    }

    public ConsultationId consultation() {
        return new ConsultationId(businessKey);
    }

    public RoundId round() {
        return new RoundId(businessKey);
    }

    public OpinionId opinion() {
        return new OpinionId(businessKey);
    }

    /** Whether it goes to a 懇談会, which is heard and not consulted. */
    public boolean heard() {
        return process.equals(EXCHANGE);
    }

    public ItemId item() {
        return new ItemId(UUID.fromString(variable("item")));
    }

    public WithdrawalId withdrawal() {
        return new WithdrawalId(UUID.fromString(variable("item")));
    }

    public String department() {
        return variable("department");
    }

    public String variable(String name) {
        return String.valueOf(Objects.requireNonNull(variables.apply(name), name));
    }

    /** 何回目の答申か。 {@code null} where the drawing does not say: the latest. */
    public @Nullable Integer reportIfAny() {
        Object report = variables.apply("report");
        return report == null ? null : Integer.valueOf(String.valueOf(report));
    }

    public @Nullable UUID itemIfAny() {
        Object item = variables.apply("item");
        return item == null ? null : UUID.fromString(String.valueOf(item));
    }
}
