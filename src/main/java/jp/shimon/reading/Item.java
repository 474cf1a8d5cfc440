package jp.shimon.reading;

import java.util.ArrayList;
import java.util.List;
import jp.shimon.change.ChangeKind;
import org.jspecify.annotations.Nullable;

/** 読み取った項目：as the paper has it, before anybody asks the record. */
final class Item {

    final Row at;
    final List<ChangeKind> kinds;
    final int no;
    final String title;
    final List<String> prose = new ArrayList<>();
    final List<String> content = new ArrayList<>();
    final List<GridRow> before = new ArrayList<>();
    final List<GridRow> after = new ArrayList<>();
    final List<SheetPart> sheets = new ArrayList<>();

    @Nullable
    FrameRow frame;

    Item(Row at, List<ChangeKind> kinds, int no, String title) {
        this.at = at;
        this.kinds = kinds;
        this.no = no;
        this.title = title;
    }

    /** 枠組みの変更の行。 */
    record FrameRow(Row at, String what, String before, String after) {}

    boolean hasSideBefore() {
        return kinds.stream().anyMatch(ChangeKind::hasBefore);
    }

    /** The sheet that is being read; one that has no heading of its own begins by itself. */
    SheetPart sheet() {
        if (sheets.isEmpty()) {
            sheets.add(new SheetPart());
        }
        return sheets.get(sheets.size() - 1);
    }
}
