package jp.shimon.web.consultation;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import jp.shimon.consultation.CorrectionForm;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Violation;
import org.jspecify.annotations.Nullable;

/** 資料の訂正のJSON。 What else somebody would correct is refused by its name, not passed over. */
final class CorrectionJson {

    public @Nullable String title;
    public @Nullable String lead;
    public @Nullable Integer agendaNo;
    public @Nullable Integer exhibitNo;
    public @Nullable String reason;
    public @Nullable Integer seen;

    private final Map<String, Object> others = new LinkedHashMap<>();

    @JsonAnySetter
    void other(String field, @Nullable Object value) {
        others.put(field, Objects.requireNonNullElse(value, ""));
    }

    /** @throws Refused INVALID for what the committee is consulted on */
    CorrectionForm form() {
        Refused.ifAny(others.keySet().stream()
                .map(field -> Violation.of(field, "correction.itemsStay"))
                .toList());
        return new CorrectionForm(title, lead, agendaNo, exhibitNo, reason, seen);
    }
}
