package jp.shimon.web.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import jp.shimon.change.ChangeKind;
import jp.shimon.change.ChangeStatus;
import jp.shimon.change.ChangeView;
import jp.shimon.change.ConcurrenceView;
import jp.shimon.change.Difference;
import jp.shimon.change.Proceed;
import jp.shimon.change.Reason;
import jp.shimon.change.Severity;
import jp.shimon.hearing.HearingView;
import jp.shimon.hearing.RatingView;
import jp.shimon.hearing.Review;
import jp.shimon.plan.MeasureContent;
import jp.shimon.shared.Words;
import jp.shimon.timeline.Entry;
import org.jspecify.annotations.Nullable;

/** 変更案のJSON。 */
record ChangeJson(
        UUID id,
        String plan,
        ChangeKind kind,
        ChangeStatus status,
        int version,
        String title,
        String drafter,
        String department,
        List<String> measures,
        @Nullable Review review,
        @Nullable RatingView rating,
        Reason reason,
        @Nullable MeasureContent before,
        MeasureContent after,
        List<Difference> diff,
        List<FindingJson> findings,
        List<Proceed> proceed,
        List<String> concurWith,
        List<ConcurrenceView> concurrences,
        List<WaitingJson> waitingFor,
        List<EntryJson> timeline,
        @Nullable String endedReason) {

    /** 指摘。 {@code where}: the place in words. */
    record FindingJson(String rule, Severity severity, String place, String where, String text) {}

    /** 何を待っているか。 {@code task}: the task key; {@code group}: whom, in words. */
    record WaitingJson(String task, String name, String group, Instant since, LocalDate due) {}

    /** 経過の一行。 */
    record EntryJson(
            Instant at,
            String person,
            String name,
            String key,
            String text,
            Map<String, String> answers,
            @Nullable String reason) {

        static EntryJson from(Entry entry, Locale locale) {
            return new EntryJson(
                    entry.at(),
                    entry.person(),
                    entry.name(),
                    entry.key(),
                    Words.of("act." + entry.key(), locale),
                    entry.answers(),
                    entry.reason());
        }
    }

    static List<FindingJson> findings(ChangeView view, Locale locale) {
        return view.findings().stream()
                .map(f -> new FindingJson(
                        f.rule(), f.severity(), f.place(), Words.of(f.where(), locale), Words.of(f.sentence(), locale)))
                .toList();
    }

    static ChangeJson from(ChangeView view, List<WaitingJson> waitingFor, List<Entry> timeline, Locale locale) {
        HearingView hearing = view.hearing();
        return new ChangeJson(
                view.head().id().value(),
                view.planCode(),
                view.head().kind(),
                view.head().status(),
                view.version(),
                view.head().title(),
                view.head().drafter(),
                view.head().department(),
                view.paths(),
                view.review(),
                hearing == null ? null : hearing.rating(),
                view.reason(),
                view.before().isEmpty() ? null : view.before().get(0).content(),
                view.after().get(0),
                view.differences(),
                findings(view, locale),
                view.proceed(),
                view.head().concurWith(),
                view.concurrences(),
                waitingFor,
                timeline.stream().map(entry -> EntryJson.from(entry, locale)).toList(),
                view.endedReason());
    }
}
