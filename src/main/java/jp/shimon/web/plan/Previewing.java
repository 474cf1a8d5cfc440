package jp.shimon.web.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.shimon.change.Difference;
import jp.shimon.hearing.PastResult;
import jp.shimon.hearing.Review;
import jp.shimon.plan.PlanForm;
import jp.shimon.plan.PlanForm.NodeForm;
import jp.shimon.plan.PlanForm.ResultForm;
import jp.shimon.plan.PlanHead;
import jp.shimon.plan.Standing;
import jp.shimon.shared.FiscalYears;
import jp.shimon.web.plan.ImportPreview.Changed;
import jp.shimon.web.plan.ImportPreview.DepartmentChange;
import jp.shimon.web.plan.ImportPreview.HeadChange;
import jp.shimon.web.plan.ImportPreview.NodeChange;
import jp.shimon.web.plan.ImportPreview.Place;
import jp.shimon.web.plan.ImportPreview.Result;
import org.jspecify.annotations.Nullable;

/** 取込みの前の記録と、取り込む計画とを比べる。 The form has been checked. */
final class Previewing {

    private final Before before;
    private final PlanForm form;
    private final List<ResultImport.Placed> measures;

    Previewing(Before before, PlanForm form) {
        this.before = before;
        this.form = form;
        this.measures = ResultImport.placed(form);
    }

    /** {@code changes}: what the import itself says of it, having been tried. */
    ImportPreview preview(boolean changes) {
        List<Place> added = measures.stream()
                .filter(placed -> !before.measures().containsKey(placed.code()))
                .map(placed ->
                        new Place(placed.code(), String.valueOf(placed.measure().title())))
                .toList();
        List<Changed> changed = changed();
        return new ImportPreview(
                Objects.requireNonNull(form.code()),
                Objects.requireNonNull(form.name()),
                Objects.requireNonNull(form.fiscalYears()),
                Objects.requireNonNull(form.inForceFrom()),
                form.cause() == null ? null : form.cause().kind(),
                before.base(),
                changes,
                head(),
                departments(),
                renamed(),
                places(),
                added,
                changed,
                measures.size() - added.size() - changed.size(),
                staying(),
                results(this::comesIn),
                results(this::isKept));
    }

    private List<Changed> changed() {
        List<Changed> changed = new ArrayList<>();
        for (ResultImport.Placed placed : measures) {
            Standing standing = before.measures().get(placed.code());
            if (standing != null && !standing.content().sameAs(placed.measure().content())) {
                changed.add(new Changed(
                        placed.code(),
                        placed.measure().content().title(),
                        Difference.between(
                                standing.content(),
                                placed.measure().content(),
                                Objects.requireNonNull(form.fiscalYears()))));
            }
        }
        return changed;
    }

    private List<Place> staying() {
        List<String> given = measures.stream().map(ResultImport.Placed::code).toList();
        return before.measures().values().stream()
                .filter(standing -> !given.contains(standing.path()))
                .map(standing -> new Place(standing.path(), standing.content().title()))
                .sorted(Comparator.comparing(Place::code))
                .toList();
    }

    private List<HeadChange> head() {
        PlanHead head = before.head();
        List<HeadChange> changes = new ArrayList<>();
        if (head != null) {
            change("name", head.name(), String.valueOf(form.name()), changes);
            change("years", years(head.years()), years(Objects.requireNonNull(form.fiscalYears())), changes);
            change("levels", words(head.levels()), words(form.levels()), changes);
        }
        return changes;
    }

    private static void change(String field, String was, String becomes, List<HeadChange> changes) {
        if (!was.equals(becomes)) {
            changes.add(new HeadChange(field, was, becomes));
        }
    }

    private static String years(PlanForm.Years years) {
        return FiscalYears.of(years.from(), years.to()).japanese();
    }

    private static String words(@Nullable List<String> words) {
        return words == null ? "" : String.join(" / ", words);
    }

    private List<DepartmentChange> departments() {
        List<PlanForm.DepartmentForm> given = form.departments() == null ? List.of() : form.departments();
        return given.stream()
                .map(d -> new DepartmentChange(
                        String.valueOf(d.code()),
                        before.departments().get(String.valueOf(d.code())),
                        String.valueOf(d.name())))
                .filter(d -> !d.after().equals(d.before()))
                .toList();
    }

    private List<NodeChange> renamed() {
        List<NodeChange> renamed = new ArrayList<>();
        renamed("", Objects.requireNonNull(form.nodes()), renamed);
        return renamed;
    }

    private void renamed(String above, List<NodeForm> nodes, List<NodeChange> renamed) {
        for (NodeForm node : nodes) {
            String path = above + node.number();
            String was = before.nodeNames().get(path);
            if (was != null && !was.equals(node.name())) {
                renamed.add(new NodeChange(path, was, String.valueOf(node.name())));
            }
            if (node.children() != null) {
                renamed(path + "-", node.children(), renamed);
            }
        }
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        leaves("", Objects.requireNonNull(form.nodes()), places);
        return places;
    }

    private void leaves(String above, List<NodeForm> nodes, List<Place> places) {
        for (NodeForm node : nodes) {
            String path = above + node.number();
            if (node.children() != null && !node.children().isEmpty()) {
                leaves(path + "-", node.children(), places);
            } else if (!before.places().contains(path)) {
                places.add(new Place(path, String.valueOf(node.name())));
            }
        }
    }

    private interface Sorting {
        @Nullable
        Result sort(String code, ResultForm said, @Nullable PastResult known);
    }

    private List<Result> results(Sorting sorting) {
        return measures.stream()
                .flatMap(placed -> (placed.measure().results() == null
                                ? List.<ResultForm>of()
                                : placed.measure().results())
                        .stream()
                                .map(said -> sorting.sort(placed.code(), said, known(placed.code(), said)))
                                .filter(Objects::nonNull))
                .collect(Collectors.toList());
    }

    private @Nullable PastResult known(String code, ResultForm said) {
        return Optional.ofNullable(before.measures().get(code))
                .map(standing -> before.results().get(standing.id()))
                .map(byReview -> byReview.get(ResultImport.review(said)))
                .orElse(null);
    }

    private @Nullable Result comesIn(String code, ResultForm said, @Nullable PastResult known) {
        String text = known == null || known.text() == null ? said.text() : null;
        String rating = known == null || known.rating() == null ? said.rating() : null;
        return result(code, said, text, rating);
    }

    private @Nullable Result isKept(String code, ResultForm said, @Nullable PastResult known) {
        if (known == null) {
            return null;
        }
        String text = said.text() == null || said.text().equals(known.text()) ? null : known.text();
        String rating = said.rating() == null || said.rating().equals(known.rating()) ? null : known.rating();
        return result(code, said, text, rating);
    }

    private static @Nullable Result result(
            String code, ResultForm said, @Nullable String text, @Nullable String rating) {
        Review review = ResultImport.review(said);
        return text == null && rating == null
                ? null
                : new Result(code, review.fiscalYear(), review.period(), text, rating);
    }
}
