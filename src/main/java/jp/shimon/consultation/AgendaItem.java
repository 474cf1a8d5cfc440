package jp.shimon.consultation;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** 議題：a consultation with its numbers, or what is only reported: a change, or a topic in words. */
@Embeddable
record AgendaItem(
        int place,
        @Nullable UUID consultationId,
        @Nullable Integer agendaNo,
        @Nullable Integer exhibitNo,
        @Nullable UUID changeId,
        @Nullable String topic,
        Instant enteredAt) {

    static AgendaItem consulted(int place, ConsultationId consultation, Placing placing, Instant now) {
        return new AgendaItem(place, consultation.value(), placing.agendaNo(), placing.exhibitNo(), null, null, now);
    }

    static AgendaItem reported(int place, @Nullable UUID change, @Nullable String topic, Instant now) {
        return new AgendaItem(place, null, null, null, change, topic, now);
    }

    /** With the numbers of a corrected paper, where those of the paper before stand. */
    AgendaItem numbered(PaperHead before, PaperHead now) {
        return new AgendaItem(
                place,
                consultationId,
                Objects.equals(agendaNo, before.agendaNo()) ? Integer.valueOf(now.agendaNo()) : agendaNo,
                Objects.equals(exhibitNo, before.exhibitNo()) ? Integer.valueOf(now.exhibitNo()) : exhibitNo,
                changeId,
                topic,
                enteredAt);
    }

    /** The number after the highest of an agenda. */
    static int next(List<AgendaItem> agenda, Function<AgendaItem, @Nullable Integer> number) {
        return agenda.stream()
                        .map(number)
                        .filter(Objects::nonNull)
                        .max(Integer::compare)
                        .orElse(0)
                + 1;
    }
}
