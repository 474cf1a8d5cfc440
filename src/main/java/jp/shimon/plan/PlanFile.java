package jp.shimon.plan;

import java.util.List;
import java.util.function.Supplier;
import jp.shimon.plan.exchange.Origins;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Sentence;

/**
 * 読み取ったファイル。
 *
 * @param remarks what the reader should know of the reading
 */
public record PlanFile(PlanForm form, List<Sentence> remarks, Wording wording) {

    /** Says what is refused of the form in the words of the file: sheet, row and column. */
    public static final class Wording {

        private final Origins origins;

        Wording(Origins origins) {
            this.origins = origins;
        }

        public <T> T of(Supplier<T> work) {
            try {
                return work.get();
            } catch (Refused refused) {
                throw origins.in(refused);
            }
        }
    }
}
