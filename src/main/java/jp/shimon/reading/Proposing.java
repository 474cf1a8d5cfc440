package jp.shimon.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.shimon.change.ChangeForm;
import jp.shimon.change.ChangeKind;
import jp.shimon.change.ReasonCategory;
import jp.shimon.hearing.Review;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.Place;
import jp.shimon.plan.Standing;
import jp.shimon.shared.Sentence;
import org.jspecify.annotations.Nullable;

/** 読み取った項目を、記録と突き合わせて変更案の形にする。 */
final class Proposing {

    private final Known known;
    private final Wish wish;
    private final ObjectMapper json;
    private final Item item;
    private final Notes notes = new Notes();
    private final Finder finder;
    private final ChangeKind kind;
    private final Told told;
    private List<String> bases = List.of();

    private Proposing(Item item, Known known, Wish wish, ObjectMapper json) {
        this.item = item;
        this.known = known;
        this.wish = wish;
        this.json = json;
        this.finder = new Finder(known, notes);
        this.kind = kind();
        this.told = Told.of(item.prose, kind.hasBefore());
    }

    static ReadItem of(Item item, Known known, Wish wish, ObjectMapper json) {
        return new Proposing(item, known, wish, json).proposal();
    }

    /** One heading stands for new names and new owners; which of them, the rows tell. */
    private ChangeKind kind() {
        boolean owner = item.kinds.contains(ChangeKind.CHANGE_OWNER)
                && !item.before.isEmpty()
                && !item.after.isEmpty()
                && !Objects.equals(
                        item.before.get(0).department(), item.after.get(0).department());
        return owner ? ChangeKind.CHANGE_OWNER : item.kinds.get(0);
    }

    private ReadItem proposal() {
        @Nullable
        ChangeForm form =
                item.frame == null ? ofMeasures() : new FrameProposal(known, finder, notes, json).of(item.frame, this);
        if (item.content.isEmpty()) {
            notes.obstacle("content", item.at.where());
        }
        return new ReadItem(
                kind,
                item.no,
                item.title,
                notes.obstacles.isEmpty() ? form : null,
                bases,
                department(),
                notes.obstacles,
                notes.remarks,
                notes.discrepancies);
    }

    private @Nullable String department() {
        return item.after.stream()
                .flatMap(row -> Optional.ofNullable(row.department()).stream())
                .flatMap(name -> finder.code(name).stream())
                .findFirst()
                .or(() -> item.before.stream()
                        .flatMap(row -> Optional.ofNullable(row.department()).stream())
                        .flatMap(name -> finder.code(name).stream())
                        .findFirst())
                .orElse(null);
    }

    private @Nullable ChangeForm ofMeasures() {
        if (!complete()) {
            return null;
        }
        Optional<Place> place = item.sheets.stream()
                .filter(sheet -> !sheet.lineage.isEmpty())
                .findFirst()
                .flatMap(sheet -> finder.place(sheet.lineage, item.at));
        List<Standing> before = new ArrayList<>();
        item.before.forEach(row -> finder.measure(row, place).ifPresent(before::add));
        if (before.size() < item.before.size()) {
            return null;
        }
        bases = before.stream().map(b -> b.path() + " " + b.no()).toList();
        compared(before);
        @Nullable Review review = review(before);
        @Nullable JsonNode after = after(before, place);
        boolean placed = kind == ChangeKind.ADD || kind == ChangeKind.MERGE;
        if (kind == ChangeKind.ADD && item.sheets.stream().allMatch(sheet -> sheet.lineage.isEmpty())) {
            notes.obstacle("lineage", item.at.where());
        }
        @Nullable String parent = placed ? place.map(Place::path).orElse(null) : null;
        return form(measures(before), parent, null, review, after);
    }

    /** Whether the table has the rows that a change of this kind has. */
    private boolean complete() {
        boolean several = kind == ChangeKind.MERGE;
        int before = kind.hasBefore() ? several ? 2 : 1 : 0;
        boolean whole = kind == ChangeKind.SPLIT ? item.after.size() > 1 : item.after.size() == 1;
        boolean complete = kind != ChangeKind.EXTEND_PLAN
                && whole
                && (several ? item.before.size() >= before : item.before.size() == before)
                && item.after.stream().allMatch(row -> row.closed() == !kind.hasAfter());
        if (!complete) {
            notes.obstacle("grid", item.at.where());
        }
        return complete;
    }

    private @Nullable JsonNode measures(List<Standing> before) {
        if (before.isEmpty()) {
            return null;
        }
        List<String> paths = before.stream().map(Standing::path).toList();
        return json.valueToTree(paths.size() == 1 ? paths.get(0) : paths);
    }

    private void compared(List<Standing> before) {
        Comparing comparing = new Comparing(finder, notes);
        for (int i = 0; i < before.size(); i++) {
            comparing.row(item.before.get(i), before.get(i));
        }
        if (before.size() == 1) {
            item.sheets.stream()
                    .filter(sheet -> sheet.planBeforeShown)
                    .findFirst()
                    .ifPresent(sheet -> comparing.plan(
                            item.before.get(0).at(),
                            sheet.planBefore,
                            before.get(0).content()));
        }
    }

    private @Nullable JsonNode after(List<Standing> before, Optional<Place> place) {
        if (!kind.hasAfter()) {
            return null;
        }
        AfterSide side = new AfterSide(json, finder, notes);
        List<JsonNode> contents = new ArrayList<>();
        for (GridRow row : item.after) {
            contents.add(side.of(kind, row, sheet(row), base(row, before, place)));
        }
        if (before.size() == 1 && kind != ChangeKind.SPLIT) {
            String own = before.get(0).content().number();
            if (!Finder.same(own, item.after.get(0).number())) {
                notes.obstacle(
                        "number",
                        item.after.get(0).at().where(),
                        String.valueOf(item.after.get(0).number()),
                        String.valueOf(own));
            }
        }
        return kind == ChangeKind.SPLIT ? json.valueToTree(contents) : contents.get(0);
    }

    /** The sheet of a row: by what it names, where there are several. */
    private @Nullable SheetPart sheet(GridRow row) {
        String named = Terms.folded((row.number() == null ? "" : row.number()) + row.title());
        return item.sheets.stream()
                .filter(sheet -> item.after.size() == 1 || named.equals(sheet.measure))
                .findFirst()
                .orElse(null);
    }

    private @Nullable MeasureContent base(GridRow row, List<Standing> before, Optional<Place> place) {
        if (kind == ChangeKind.MERGE) {
            return before.stream()
                    .filter(b -> place.filter(p -> p.id().equals(b.node())).isPresent())
                    .filter(b -> Finder.same(b.content().number(), row.number()))
                    .map(Standing::content)
                    .findFirst()
                    .orElse(null);
        }
        return before.isEmpty() ? null : before.get(0).content();
    }

    /** The review of the rating sentence, else the one that was typed beside the paper. */
    private @Nullable Review review(List<Standing> before) {
        if (!kind.citesReview()) {
            return null;
        }
        if (told.ratings().isEmpty()) {
            if (wish.review() == null) {
                notes.obstacle("review", item.at.where());
            }
            return wish.review();
        }
        for (Told.Rated rated : told.ratings()) {
            before.stream()
                    .filter(b ->
                            rated.of() == null || rated.of().equals(b.content().title()))
                    .findFirst()
                    .ifPresent(b -> rated(rated, b));
        }
        return told.ratings().get(0).review();
    }

    private void rated(Told.Rated rated, Standing standing) {
        Optional<String> record = known.ratings().apply(standing.id(), rated.review());
        record.ifPresentOrElse(
                label -> notes.compare("rating", item.at.where(), rated.label(), label),
                () -> notes.remark("notRated", rated.label()));
    }

    ChangeForm form(
            @Nullable JsonNode measure,
            @Nullable String parent,
            @Nullable String node,
            @Nullable Review review,
            @Nullable JsonNode after) {
        ReasonCategory category = kind.hasBefore() ? ReasonCategory.ACTUAL_PROGRESS : ReasonCategory.LAW_OR_SOCIETY;
        notes.remark("category", Sentence.of("reading.category." + category));
        ChangeForm.ReasonForm reason = new ChangeForm.ReasonForm(
                category.name(),
                told.purpose(),
                told.circumstances(),
                told.ratingReason(),
                String.join("\n\n", item.content));
        ChangeForm.ReviewForm cited = review == null
                ? null
                : new ChangeForm.ReviewForm(review.fiscalYear(), review.period().name());
        return new ChangeForm(
                known.plan(),
                kind.name(),
                measure,
                parent,
                node,
                cited,
                reason,
                after,
                null,
                List.of(),
                List.of(),
                null);
    }

    ChangeKind readKind() {
        return kind;
    }
}
