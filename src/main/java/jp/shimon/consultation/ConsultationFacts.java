package jp.shimon.consultation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 諮問について記録された日付と番号。 */
public record ConsultationFacts(
        @Nullable String letterNumber,
        @Nullable LocalDate issuedOn,
        @Nullable String digest,
        @Nullable String reportNumber,
        @Nullable LocalDate reportedOn,
        @Nullable String reportNote,
        @Nullable LocalDate publishedOn,
        @Nullable String publicationNote,
        @Nullable LocalDate councilOn,
        @Nullable String councilNote,
        @Nullable String closedBecause) {}
