package jp.shimon.reading;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import jp.shimon.change.ChangeForm;
import jp.shimon.change.ChangeKind;
import jp.shimon.plan.Place;
import jp.shimon.plan.PlanForm;
import jp.shimon.shared.FiscalYears;
import jp.shimon.shared.Refused;
import org.jspecify.annotations.Nullable;

/** 枠組みの変更：計画期間の延長、体系の項目の名称。 */
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

    /** 推進項目 Ⅲ-1: the level, then the path. */
    private @Nullable ChangeForm name(Item.FrameRow row, Proposing proposing) {
        String what = Terms.folded(row.what());
        Optional<Place> node = known.nodes().stream()
                .filter(place -> known.head().levels().stream()
                        .anyMatch(level -> what.equals(Terms.folded(level + place.path()))))
                .findFirst();
        if (node.isEmpty()) {
            notes.obstacle("node", row.at().where(), row.what());
            return null;
        }
        notes.compare("node", row.at().where(), row.before(), node.get().name());
        ObjectNode after = json.createObjectNode().put("name", row.after());
        return proposing.form(null, null, node.get().path(), null, after);
    }
}
