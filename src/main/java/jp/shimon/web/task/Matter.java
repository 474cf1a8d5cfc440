package jp.shimon.web.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.shimon.change.Cell;
import jp.shimon.change.ChangeView;
import jp.shimon.change.Difference;
import jp.shimon.change.Finding;
import jp.shimon.change.Grid;
import jp.shimon.change.Proceed;
import jp.shimon.consultation.ItemView;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.Standing;
import org.jspecify.annotations.Nullable;

/**
 * 案件の一つ：a change as a decider reads it.
 *
 * @param item its place in a bundle, if it is in one
 * @param years one line a fiscal year of the plan period
 */
public record Matter(ChangeView change, @Nullable ItemView item, List<Year> years) {

    /** 年度計画欄の一年：変更前と変更後の欄. */
    public record Year(int year, List<Shown> before, List<Shown> after) {}

    /** One cell; {@code changed}: it says something else than before. */
    public record Shown(
            String text, boolean changed, @Nullable Difference difference) {}

    static Matter of(ChangeView change, @Nullable ItemView item) {
        List<Year> years = new ArrayList<>();
        for (int year = change.years().from(); year <= change.years().to(); year++) {
            years.add(year(change, year));
        }
        return new Matter(change, item, years);
    }

    private static Year year(ChangeView change, int year) {
        List<Cell> before = change.before().stream()
                .map(standing -> Cell.of(standing.content(), year))
                .toList();
        @Nullable Difference words = words(change, year);
        List<Shown> was =
                before.stream().map(cell -> new Shown(text(cell), false, words)).toList();
        List<Shown> becomes = change.after().stream()
                .map(content -> Cell.of(content, year))
                .map(cell -> new Shown(text(cell), !before.isEmpty() && !before.contains(cell), words))
                .toList();
        return new Year(year, was, becomes);
    }

    /** What differs in the words of a cell, where one measure becomes one. */
    private static @Nullable Difference words(ChangeView change, int year) {
        return change.before().size() != 1 || change.after().size() != 1
                ? null
                : change.differences().stream()
                        .filter(d -> d.field().equals("schedule")
                                && Integer.valueOf(year).equals(d.year()))
                        .findFirst()
                        .orElse(null);
    }

    private static String text(Cell cell) {
        return cell.kind() == Cell.Kind.SPAN ? Grid.MERGED : cell.text();
    }

    /** What differs beside the year cells, measure by measure. */
    public List<ChangeView.Part> parts() {
        return change.parts().stream()
                .map(part -> new ChangeView.Part(part.title(), part.pair(), besideCells(part)))
                .filter(part -> !part.differences().isEmpty())
                .toList();
    }

    private static List<Difference> besideCells(ChangeView.Part part) {
        return part.differences().stream()
                .filter(difference -> !difference.field().equals("schedule"))
                .toList();
    }

    /** Why a finding did not stop the proposal; empty where nobody gave a reason. */
    public List<String> reasons(Finding finding) {
        return change.proceed().stream()
                .filter(p -> p.rule().equals(finding.rule()))
                .filter(p -> p.place().equals("*") || p.place().equals(finding.place()))
                .map(Proceed::reason)
                .toList();
    }

    /** What stays: background and method of the measure as it is, or as it is proposed. */
    public List<MeasureContent> contents() {
        return change.after().isEmpty()
                ? change.before().stream().map(Standing::content).toList()
                : change.after();
    }

    public boolean isChanged() {
        return years.stream().flatMap(year -> year.after().stream()).anyMatch(Shown::changed);
    }

    /** The fiscal year in which a difference lies, where it is by year. */
    public boolean byYear(Difference difference) {
        return Objects.nonNull(difference.year());
    }
}
