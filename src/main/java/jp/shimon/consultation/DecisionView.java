package jp.shimon.consultation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 決裁の記録。 Made here, or on paper and recorded here.
 *
 * @param step CONSULT (諮問) or ADOPT (計画の変更)
 * @param decider who decided, by name
 * @param recordedBy user name of who recorded it
 */
public record DecisionView(
        String step,
        boolean approved,
        LocalDate decidedOn,
        String decider,
        @Nullable String documentNumber,
        @Nullable String reason,
        String recordedBy) {

    /** 諮問の決裁 */
    public static final String CONSULT = "CONSULT";

    /** 計画の変更の決裁 */
    public static final String ADOPT = "ADOPT";
}
