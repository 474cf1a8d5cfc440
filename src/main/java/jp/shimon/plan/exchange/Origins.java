package jp.shimon.plan.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Violation;
import org.jspecify.annotations.Nullable;

/** 出どころ：交換形式の項目ごとに、表のどの欄から来たか。 So that whatever is refused later names the cell. */
public final class Origins {

    /** Of what came in no sheet. */
    public static final Origins NONE = new Origins();

    private final Map<String, CellAt> cells = new HashMap<>();

    void put(String field, CellAt cell) {
        cells.put(field, cell);
    }

    void put(String field, Drafts.Measure measure) {
        measure.at.forEach((part, cell) -> cells.put(part.isEmpty() ? field : field + "." + part, cell));
        for (int i = 0; i < measure.scheduleAt.size(); i++) {
            cells.put(field + ".schedule[" + i + "]", measure.scheduleAt.get(i));
        }
    }

    /** The same refusal, in the words of the sheet. */
    public Refused in(Refused refused) {
        List<Violation> violations = refused.violations().stream().map(this::in).toList();
        return new Refused(refused.why(), violations);
    }

    private Violation in(Violation violation) {
        @Nullable CellAt cell = nearest(violation.field());
        return cell == null ? violation : cell.at(violation);
    }

    /** The cell of the field, or of what it is a part of. */
    private @Nullable CellAt nearest(String field) {
        String part = field;
        while (!part.isEmpty()) {
            CellAt cell = cells.get(part);
            if (cell != null) {
                return cell;
            }
            int cut = Math.max(part.lastIndexOf('.'), part.endsWith("]") ? part.lastIndexOf('[') : -1);
            part = cut < 0 ? "" : part.substring(0, cut);
        }
        return null;
    }
}
