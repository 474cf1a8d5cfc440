package jp.shimon.reminder;

import java.time.LocalDate;
import jp.shimon.identity.Person;
import org.jspecify.annotations.Nullable;

/** 手動の督促：by whom, counted on which working day, with which note. */
record ByHand(Person by, LocalDate forDay, @Nullable String note) {}
