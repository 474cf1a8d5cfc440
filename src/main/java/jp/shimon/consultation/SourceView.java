package jp.shimon.consultation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 出典としての諮問：the numbers and dates under which a change was agreed on.
 *
 * @param meetings those that it was on the agenda of, first to last, without what was said there
 * @param decision the 決裁 of the change of the plan, if made
 */
public record SourceView(
        ConsultationId id,
        String title,
        @Nullable String letterNumber,
        @Nullable LocalDate issuedOn,
        List<MeetingView> meetings,
        @Nullable String reportNumber,
        @Nullable LocalDate reportedOn,
        @Nullable LocalDate publishedOn,
        @Nullable DecisionView decision) {}
