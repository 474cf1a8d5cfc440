package jp.shimon.change;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 途中からの登録：how far it had come on paper, and who entered it when. */
@Embeddable
record EnteredLate(
        @Enumerated(EnumType.STRING) Reached reached,
        @Column(name = "reached_note") String note,
        @Nullable LocalDate approvedOn,
        @Column(name = "entered_by") String by,
        @Column(name = "entered_at") Instant at) {}
