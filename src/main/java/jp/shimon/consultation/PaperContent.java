package jp.shimon.consultation;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Feature;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import jp.shimon.change.ChangeKind;
import jp.shimon.change.Frame;
import jp.shimon.change.Reason;
import jp.shimon.hearing.ReviewPeriod;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.NodeName;
import jp.shimon.plan.PlanForm;
import org.jspecify.annotations.Nullable;

/**
 * 資料nの内容：委員会に見せるもののすべて、見せないものは一つも入れない。 Findings and internal reasons have no place
 * here. Names of departments are part of it, so that an old paper reads as it did.
 */
public record PaperContent(
        String plan,
        PlanForm.Years years,
        List<String> levels,
        String committee,
        CommitteeType committeeType,
        String title,
        String lead,
        int baseYear,
        int agendaNo,
        int exhibitNo,
        Map<String, String> departments,
        List<Section> sections,
        @Nullable Correction correction) {

    /** 訂正：a corrected paper says so itself, so that it is another paper than the one that it corrects. */
    public record Correction(
            int no,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,
            String reason) {}

    /** A paper that corrects none. */
    public PaperContent(
            String plan,
            PlanForm.Years years,
            List<String> levels,
            String committee,
            CommitteeType committeeType,
            PaperHead head,
            Map<String, String> departments,
            List<Section> sections) {
        this(
                plan,
                years,
                levels,
                committee,
                committeeType,
                head.title(),
                head.lead(),
                head.baseYear(),
                head.agendaNo(),
                head.exhibitNo(),
                departments,
                sections,
                null);
    }

    PaperHead head() {
        return new PaperHead(title, lead, baseYear, agendaNo, exhibitNo);
    }

    /** The same items under another head. */
    PaperContent corrected(PaperHead head, Correction by) {
        return new PaperContent(plan, years, levels, committee, committeeType, head, departments, sections).saying(by);
    }

    private PaperContent saying(@Nullable Correction says) {
        return new PaperContent(
                plan,
                years,
                levels,
                committee,
                committeeType,
                title,
                lead,
                baseYear,
                agendaNo,
                exhibitNo,
                departments,
                sections,
                says);
    }

    /** Which correction it is; 0 as issued. */
    @JsonIgnore
    public int correctionNo() {
        return correction == null ? 0 : correction.no();
    }

    Correction correctionStated() {
        return Objects.requireNonNull(correction);
    }

    /** The same head over other sections. */
    public PaperContent with(List<Section> other) {
        return new PaperContent(plan, years, levels, committee, committeeType, head(), departments, other)
                .saying(correction);
    }

    /** 1 計画を見直す取組について, 2 新規に追加する取組について … only where there are items. */
    public record Section(int no, ChangeKind kind, List<Entry> items) {}

    /**
     * 一つの項目。 One content is written as itself, several as a list, none not at all.
     *
     * @param no from 1 in each section
     * @param path code path, such as Ⅲ-1-(1)-①
     * @param title what the item is called
     * @param against for each content after, the place in {@code before} of what it is compared with, -1 for none
     * @param frame what changes of the plan's frame, where no measure changes
     */
    public record Entry(
            int no,
            String change,
            String path,
            @Nullable String title,
            List<NodeName> lineage,
            Reason reason,

            @OneOrMore List<Rated> rated,

            @OneOrMore List<MeasureContent> before,

            @OneOrMore List<MeasureContent> after,

            @Nullable List<Integer> against,
            @Nullable Frame frame) {

        public Entry {
            rated = orEmpty(rated);
            before = orEmpty(before);
            after = orEmpty(after);
        }

        /** Its heading. */
        @JsonIgnore
        public String called() {
            return title == null ? after.get(0).title() : title;
        }

        /** Each content after beside what it is compared with. */
        @JsonIgnore
        public List<Pair> pairs() {
            return IntStream.range(0, after.size())
                    .mapToObj(i -> new Pair(counterpart(i), after.get(i)))
                    .toList();
        }

        private @Nullable MeasureContent counterpart(int i) {
            int at = against == null ? i : against.get(i);
            return at < 0 || at >= before.size() ? null : before.get(at);
        }

        private static <T> List<T> orEmpty(@Nullable List<T> list) {
            return list == null ? List.of() : list;
        }
    }

    /** 変更後と、比べる相手の変更前。 {@code before} is {@code null} for something new. */
    public record Pair(@Nullable MeasureContent before, MeasureContent after) {}

    /** 確定した評価。 From it the rating sentence is made. {@code of}: which measure, where there are several. */
    public record Rated(
            int fiscalYear,
            ReviewPeriod period,
            String label,
            @Nullable String of) {}

    /** One is itself, several are a list. */
    @JacksonAnnotationsInside
    @JsonFormat(with = {Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY, Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED})
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Retention(RetentionPolicy.RUNTIME)
    @interface OneOrMore {}
}
