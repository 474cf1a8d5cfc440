package jp.shimon.plan;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * 年度計画欄の一つの記載。 Text in the first year and an arrow up to the last, or one merged cell.
 *
 * @param from first fiscal year
 * @param to last fiscal year, not before {@code from}
 */
@Embeddable
public record ScheduleEntry(
        @Column(name = "year_from") @JsonDeserialize(using = YearJson.class)
        int from,

        @Column(name = "year_to") @JsonDeserialize(using = YearJson.class)
        int to,

        String text,
        @Enumerated(EnumType.STRING) @Nullable Style style) {

    /** How an entry over several years is drawn. */
    public enum Style {
        /** → */
        ARROW,
        /** 結合したセル */
        MERGED
    }

    public ScheduleEntry {
        style = style == null ? Style.ARROW : style;
    }

    public Style drawnAs() {
        return style == null ? Style.ARROW : style;
    }

    /** Within one year nothing is drawn, neither an arrow nor a wider cell. */
    ScheduleEntry normal() {
        return from == to ? new ScheduleEntry(from, to, text, Style.ARROW) : this;
    }

    public boolean covers(int year) {
        return from <= year && year <= to;
    }
}
