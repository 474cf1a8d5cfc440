package jp.shimon.consultation;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 答申とその後：its number and date, and when what was decided on it was published and told to the council. */
@Embeddable
public record Report(
        @Nullable String reportNumber,
        @Nullable LocalDate reportedOn,
        @Nullable String reportNote,
        @Nullable LocalDate publishedOn,
        @Nullable String publicationNote,
        @Nullable LocalDate councilOn,
        @Nullable String councilNote) {

    static final Report NONE = new Report(null, null, null, null, null, null, null);

    static Report received(String number, LocalDate day, @Nullable String note) {
        return new Report(number, day, note, null, null, null, null);
    }

    Report published(LocalDate day, @Nullable String note) {
        return new Report(reportNumber, reportedOn, reportNote, day, note, councilOn, councilNote);
    }

    Report toldToCouncil(LocalDate day, @Nullable String note) {
        return new Report(reportNumber, reportedOn, reportNote, publishedOn, publicationNote, day, note);
    }

    /** Whether it was published and the council knows. */
    boolean announced() {
        return publishedOn != null && councilOn != null;
    }
}
