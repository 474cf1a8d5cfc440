package jp.shimon.web.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.shimon.calendar.Office;
import jp.shimon.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * どの計画か：in force on a day as known at an instant, a version, or as it would be.
 *
 * @param asOf {@code null} = today
 * @param known {@code null} = now
 * @param version of VERSION and BEFORE; 1 for ORIGINAL
 */
record PlanState(
        Kind kind,
        @Nullable LocalDate asOf,
        @Nullable Instant known,
        int version,
        @Nullable UUID consultation) {

    private static final String BEFORE = "before-v";
    private static final String IF = "if-";

    /** 選び方。 */
    enum Kind {
        /** 今の計画 */
        NOW,
        /** ある日の計画 */
        DATE,
        /** 当初計画 */
        ORIGINAL,
        /** 第n版 */
        VERSION,
        /** 第n版になる前 */
        BEFORE,
        /** 諮問が反映されたとすれば */
        IF_ADOPTED
    }

    static PlanState on(@Nullable LocalDate asOf, @Nullable Instant known) {
        return new PlanState(asOf == null && known == null ? Kind.NOW : Kind.DATE, asOf, known, 0, null);
    }

    static PlanState version(int no) {
        return new PlanState(Kind.VERSION, null, null, no, null);
    }

    static PlanState original() {
        return new PlanState(Kind.ORIGINAL, null, null, 1, null);
    }

    static PlanState ifAdopted(UUID consultation) {
        return new PlanState(Kind.IF_ADOPTED, null, null, 0, consultation);
    }

    /** @throws Refused INVALID where more than one way of choosing is given */
    static PlanState of(
            @Nullable LocalDate asOf,
            @Nullable Instant known,
            @Nullable Integer version,
            boolean original,
            @Nullable UUID ifAdopted) {
        long ways = Stream.of(asOf != null || known != null, version != null, original, ifAdopted != null)
                .filter(given -> given)
                .count();
        if (ways > 1) {
            throw Refused.invalid(version != null || original ? "version" : "ifAdopted", "state.oneOnly");
        }
        if (version != null) {
            return version(version);
        }
        return original ? original() : ifAdopted != null ? ifAdopted(ifAdopted) : on(asOf, known);
    }

    /** now, original, v2, before-v2, 2024-03-31, 2024-03-31@2024-04-10T00:00:00Z, if-(id). @throws Refused INVALID */
    static PlanState parse(String field, String text) {
        if (text.isEmpty() || text.equals("now")) {
            return on(null, null);
        }
        if (text.equals("original")) {
            return original();
        }
        return Stream.<Function<String, Optional<PlanState>>>of(
                        PlanState::asVersion, PlanState::asSupposition, PlanState::asDate)
                .flatMap(reading -> reading.apply(text).stream())
                .findFirst()
                .orElseThrow(() -> Refused.invalid(field, "state.unreadable", text));
    }

    private static Optional<PlanState> asVersion(String text) {
        boolean before = text.startsWith(BEFORE);
        String no = before ? text.substring(BEFORE.length()) : text.startsWith("v") ? text.substring(1) : "";
        return no.matches("[0-9]{1,6}")
                ? Optional.of(
                        new PlanState(before ? Kind.BEFORE : Kind.VERSION, null, null, Integer.parseInt(no), null))
                : Optional.empty();
    }

    private static Optional<PlanState> asSupposition(String text) {
        try {
            return text.startsWith(IF) && text.length() == IF.length() + 36
                    ? Optional.of(ifAdopted(UUID.fromString(text.substring(IF.length()))))
                    : Optional.empty();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static Optional<PlanState> asDate(String text) {
        String[] parts = text.split("@", 2);
        try {
            LocalDate day = parts[0].isEmpty() ? null : LocalDate.parse(parts[0]);
            return Optional.of(on(day, parts.length == 1 ? null : Instant.parse(parts[1])));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    /** 記録の時点：an instant, or a time or a day in the office's zone; a day is meant with its end. */
    static @Nullable Instant instant(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            if (text.endsWith("Z")) {
                return Instant.parse(text);
            }
            return text.length() == 10
                    ? LocalDate.parse(text)
                            .plusDays(1)
                            .atStartOfDay(Office.ZONE)
                            .toInstant()
                            .minusNanos(1000)
                    : LocalDateTime.parse(text).atZone(Office.ZONE).toInstant();
        } catch (DateTimeParseException noTime) {
            throw Refused.invalid(field, "state.noTime", text);
        }
    }

    /** As an address of this plan asks for it; empty = now. */
    String query() {
        String day = asOf == null ? "" : "&asOf=" + asOf;
        String then = known == null ? "" : "&known=" + known;
        String asked = switch (kind) {
            case ORIGINAL -> "&original=true";
            case VERSION, BEFORE -> "&version=" + version;
            case IF_ADOPTED -> "&ifAdopted=" + consultation;
            case NOW, DATE -> day + then;
        };
        return asked.replaceFirst("&", "?");
    }

    /** As {@link #parse} reads it. */
    public String text() {
        return switch (kind) {
            case NOW -> "now";
            case ORIGINAL -> "original";
            case VERSION -> "v" + version;
            case BEFORE -> BEFORE + version;
            case IF_ADOPTED -> IF + consultation;
            case DATE -> (asOf == null ? "" : asOf) + (known == null ? "" : "@" + known);
        };
    }
}
