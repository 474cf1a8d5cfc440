package jp.shimon.web.reading;

import java.util.List;
import java.util.stream.Stream;
import jp.shimon.change.ChangeForm;
import jp.shimon.change.ChangeView;
import jp.shimon.change.Difference;
import jp.shimon.change.Finding;
import jp.shimon.plan.MeasureContent;
import jp.shimon.process.PaperDrafts;
import jp.shimon.reading.ReadItem;
import jp.shimon.reading.Reading;
import jp.shimon.shared.Sentence;
import jp.shimon.shared.Violation;
import jp.shimon.web.page.YearGrid;
import org.jspecify.annotations.Nullable;

/**
 * 読み取りの報告：何を認識し、何を認識できず、記録と何が違い、下書きは何を指摘されるか。
 *
 * @param digest what the confirmation must have seen
 */
record Report(String name, String sha256, String digest, Reading reading, List<Entry> entries) {

    public boolean anyToDraft() {
        return entries.stream().anyMatch(Entry::ready);
    }

    /**
     * 一つの項目。
     *
     * @param index from 0, over the whole paper
     * @param drafter who is proposed to go on with it
     * @param tried what its draft would be; {@code null} where an obstacle leaves none
     */
    record Entry(int index, ReadItem item, String drafter, PaperDrafts.@Nullable Tried tried) {

        public boolean ready() {
            return tried != null && tried.view() != null;
        }

        /** What keeps it from becoming a draft. */
        public List<Sentence> obstacles() {
            Stream<Sentence> refused =
                    tried == null ? Stream.empty() : tried.violations().stream().map(Violation::sentence);
            return Stream.concat(item.obstacles().stream(), refused).toList();
        }

        public List<Finding> findings() {
            ChangeView view = view();
            return view == null ? List.of() : view.findings();
        }

        public @Nullable ChangeView view() {
            return tried == null ? null : tried.view();
        }

        public @Nullable ChangeForm form() {
            return item.form();
        }

        /** The grids as they will be, and what else differs. */
        public List<Part> parts() {
            ChangeView view = view();
            return view == null
                    ? List.of()
                    : view.parts().stream().map(part -> Part.of(part, view)).toList();
        }
    }

    /** 取組項目の変更前と変更後。 */
    record Part(String title, @Nullable YearGrid before, YearGrid after, List<Integer> years, List<Difference> others) {

        static Part of(ChangeView.Part part, ChangeView view) {
            @Nullable
            MeasureContent was =
                    part.pair().before() == null ? null : part.pair().before().content();
            return new Part(
                    part.title(),
                    was == null ? null : YearGrid.before(was, view.years(), part.differences()),
                    YearGrid.of(part.pair().after(), view.years(), was == null ? List.of() : part.differences()),
                    YearGrid.columns(view.years()),
                    part.differences().stream()
                            .filter(difference -> !difference.field().equals("schedule"))
                            .toList());
        }
    }
}
