package jp.shimon.web.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import jp.shimon.plan.CauseNote;
import jp.shimon.plan.Given;
import jp.shimon.plan.PlanFile;
import jp.shimon.plan.Plans;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** 取り込むファイルと、ファイルにないこと。 As typed, so that a page with a mistake comes back complete. */
record PlanUpload(
        @Nullable MultipartFile file,
        @Nullable String code,
        @Nullable String name,
        @Nullable String years,
        @Nullable String inForceFrom,
        @Nullable String decidedOn,
        @Nullable String cause,
        @Nullable String letterNumber,
        @Nullable String reportNumber,
        @Nullable String meeting,
        @Nullable String reason) {

    static final PlanUpload EMPTY = new PlanUpload(null, null, null, null, null, null, null, null, null, null, null);

    /** @throws Refused INVALID with all that cannot be read */
    PlanFile read(Plans plans) {
        List<Violation> violations = new ArrayList<>();
        if (file == null
                || (file.isEmpty() && String.valueOf(file.getOriginalFilename()).isEmpty())) {
            violations.add(Violation.of("file", "exchange.choose"));
        }
        Given given = new Given(
                stripped(code),
                stripped(name),
                stripped(years),
                day("inForceFrom", inForceFrom, violations),
                day("decidedOn", decidedOn, violations),
                new CauseNote(
                        stripped(cause),
                        stripped(letterNumber),
                        stripped(reportNumber),
                        stripped(meeting),
                        stripped(reason)));
        Refused.ifAny(violations);
        return plans.read(bytes(), given);
    }

    private byte[] bytes() {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static @Nullable LocalDate day(String field, @Nullable String text, List<Violation> violations) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException wrong) {
            violations.add(Violation.of(field, "date"));
            return null;
        }
    }
}
