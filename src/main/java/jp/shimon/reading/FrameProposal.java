package jp.shimon.reading;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import jp.shimon.change.ChangeForm;
import jp.shimon.change.ChangeKind;
import jp.shimon.plan.Place;
import jp.shimon.plan.PlanForm;
import jp.shimon.shared.FiscalYears;
import jp.shimon.shared.Refused;
import org.jspecify.annotations.Nullable;

/** 枠組みの変更：計画期間の延長、体系の項目の名称、新しい項目。 */
final class FrameProposal {

    private final Known known;
    private final Finder finder;
    private final Notes notes;
    private final ObjectMapper json;

    FrameProposal(Known known, Finder finder, Notes notes, ObjectMapper json) {
        this.known = known;
        this.finder = finder;
        this.notes = notes;
        this.json = json;
    }

    @Nullable
    ChangeForm of(Item.FrameRow row, Proposing proposing) {
        ChangeKind kind = proposing.readKind();
        if (kind == ChangeKind.EXTEND_PLAN && Terms.means("frame.years", row.what())) {
            return extension(row, proposing);
        }
        if (kind == ChangeKind.RENAME || kind == ChangeKind.CORRECT) {
            return name(row, proposing);
        }
        if (kind == ChangeKind.ADD) {
            return addition(row, proposing);
        }
        notes.obstacle("grid", row.at().where());
        return null;
    }

    private @Nullable ChangeForm extension(Item.FrameRow row, Proposing proposing) {
        try {
            FiscalYears years = FiscalYears.parse(row.after());
            PlanForm.Years record = known.head().years();
            notes.compare(
                    "fiscalYears",
                    row.at().where(),
                    row.before(),
                    FiscalYears.of(record.from(), record.to()).japanese());
            ObjectNode after = json.createObjectNode();
            after.putObject("fiscalYears")
                    .put("from", years.from().value())
                    .put("to", years.to().value());
            return proposing.form(null, null, null, null, after);
        } catch (Refused unreadable) {
            notes.obstacle("years", row.at().where(), row.after());
            return null;
        }
    }

    private @Nullable ChangeForm name(Item.FrameRow row, Proposing proposing) {
        Optional<Place> node = node(row, 0);
        if (node.isEmpty()) {
            return null;
        }
        notes.compare("node", row.at().where(), row.before(), node.get().name());
        return proposing.form(null, null, node.get().path(), null, called(row));
    }

    /** A new node is named by its own level and by the place that it gets: 項目名 Ⅲ-1. */
    private @Nullable ChangeForm addition(Item.FrameRow row, Proposing proposing) {
        return node(row, 1)
                .map(above -> proposing.form(null, above.path(), null, null, called(row)))
                .orElse(null);
    }

    /** 推進項目 Ⅲ-1: a level, then the path of a node of that level, or of one so many levels above. */
    private Optional<Place> node(Item.FrameRow row, int above) {
        String what = Terms.folded(row.what());
        List<String> levels = known.head().levels();
        Optional<Place> node = known.nodes().stream()
                .filter(place -> place.lineage().size() - 1 + above < levels.size())
                .filter(place ->
                        what.equals(Terms.folded(levels.get(place.lineage().size() - 1 + above) + place.path())))
                .findFirst();
        if (node.isEmpty()) {
            notes.obstacle("node", row.at().where(), row.what());
        }
        return node;
    }

    private ObjectNode called(Item.FrameRow row) {
        return json.createObjectNode().put("name", row.after());
    }
}
