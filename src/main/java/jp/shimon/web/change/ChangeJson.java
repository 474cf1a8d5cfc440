package jp.shimon.web.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import jp.shimon.approval.Circulation;
import jp.shimon.approval.DutyException;
import jp.shimon.change.ChangeAspect;
import jp.shimon.change.ChangeHead;
import jp.shimon.change.ChangeKind;
import jp.shimon.change.ChangeStatus;
import jp.shimon.change.ChangeView;
import jp.shimon.change.ConcurrenceView;
import jp.shimon.change.Difference;
import jp.shimon.change.Gist;
import jp.shimon.change.Proceed;
import jp.shimon.change.Reason;
import jp.shimon.change.Severity;
import jp.shimon.change.Surroundings;
import jp.shimon.hearing.HearingView;
import jp.shimon.hearing.RatingView;
import jp.shimon.hearing.Review;
import jp.shimon.shared.Words;
import jp.shimon.timeline.Boxes;
import jp.shimon.timeline.Entry;
import org.jspecify.annotations.Nullable;

/**
 * 変更案のJSON。
 *
 * @param before one content, a list of them (MERGE, a node as a whole), or what the frame was; {@code null} for something new
 * @param after one content, a list of them (SPLIT, a node as a whole), or what the frame becomes
 */
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
        List<ChangeAspect> aspects,
        @Nullable Object before,
        @Nullable Object after,
        List<Difference> diff,
        List<FindingJson> findings,
        List<Proceed> proceed,
        List<String> concurWith,
        List<ConcurrenceView> concurrences,
        boolean baseMoved,
        List<OtherJson> alsoOpen,
        List<WaitingJson> waitingFor,
        List<EntryJson> timeline,
        @Nullable String endedReason,
        boolean important,
        @Nullable Gist gist,
        List<Circulation> circulations,
        List<DutyException> exceptions,
        Boxes boxes) {

    /** 指摘。 {@code where}: the place in words. */
    record FindingJson(String rule, Severity severity, String place, String where, String text) {}

    /** 同じ取組項目か体系の項目についての、ほかの変更案。 */
    record OtherJson(UUID id, String title, ChangeKind kind, ChangeStatus status, String department) {

        static OtherJson from(ChangeHead other) {
            return new OtherJson(other.id().value(), other.title(), other.kind(), other.status(), other.department());
        }
    }

    /** 何を待っているか。 {@code id}: of the task; {@code task}: its key; {@code group}: whom, in words. */
    record WaitingJson(
            String id,
            String task,
            String name,
            String group,
            Instant since,
            LocalDate due,
            @Nullable LocalDate heldUntil) {}

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

    static ChangeJson from(
            ChangeView view,
            Surroundings around,
            List<WaitingJson> waitingFor,
            List<Entry> timeline,
            Beside.Facts beside,
            Locale locale) {
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
                view.aspects(),
                Sides.before(view),
                Sides.after(view),
                view.differences(),
                findings(view, locale),
                view.proceed(),
                view.head().concurWith(),
                view.concurrences(),
                around.baseMoved(),
                around.alsoOpen().stream().map(OtherJson::from).toList(),
                waitingFor,
                timeline.stream().map(entry -> EntryJson.from(entry, locale)).toList(),
                view.endedReason(),
                view.head().important(),
                view.head().gist(),
                beside.circulations(),
                beside.exceptions(),
                Boxes.of(view, timeline));
    }
}
