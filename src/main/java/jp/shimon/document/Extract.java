package jp.shimon.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import jp.shimon.change.ChangeKind;
import org.jspecify.annotations.Nullable;

/**
 * 公表用の抄録：what a version of the plan changed, and why, for everybody outside. Only what stands in this record leaves the house;
 * it has no place for an account, a finding, an answer of another department or what headquarters said.
 *
 * @param committee {@code null} where nothing went before one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Extract(
        String plan,
        String planName,
        int version,
        LocalDate inForceFrom,
        @Nullable LocalDate decidedOn,
        @Nullable Advice advice,
        List<Change> changes) {

    /** 諮問と答申、または意見聴取。 */
    record Advice(
            String committee,
            String letterName,
            String outcomeName,
            @Nullable String letterNumber,
            @Nullable LocalDate issuedOn,
            @Nullable String reportNumber,
            @Nullable LocalDate reportedOn) {}

    /**
     * 一つの変更。
     *
     * @param no from 1
     * @param outcome what the committee said; empty where it was not asked
     * @param opinions of the committee, unless they are withheld
     * @param withheld why its opinions are left out; {@code null} where they are not
     * @param departure why it was decided otherwise than the committee said
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Change(
            int no,
            ChangeKind kind,
            String kindName,
            String path,
            String title,
            String department,
            List<String> reason,
            List<ComparisonRow> differences,
            String outcome,
            String decision,
            List<String> opinions,
            @Nullable String withheld,
            @Nullable String departure) {

        /** Its heading. */
        String heading() {
            return PaperWords.of("grid.numbered", path, title).strip();
        }
    }
}
