package jp.shimon.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** 資料の行と、読むときに気づいたこと。 Refuses to grow beyond what a paper can be. */
final class Rows {

    private final List<Row> rows = new ArrayList<>();
    private final Set<String> remarks = new TreeSet<>();
    private int slots;
    private int signs;

    void add(Row row) {
        for (Slot slot : row.slots()) {
            signs += slot.lines().stream().mapToInt(String::length).sum();
        }
        slots += row.slots().size();
        if (rows.size() >= Limits.ROWS) {
            throw SourceRows.refused("reading.rows", String.valueOf(Limits.ROWS));
        }
        if (slots > Limits.SLOTS || signs > Limits.SIGNS) {
            throw SourceRows.refused("reading.much");
        }
        rows.add(row);
    }

    /** {@code what}: said as {@code reading.remark.<what>}. */
    void remark(String what) {
        remarks.add(what);
    }

    List<Row> all() {
        return rows;
    }

    Set<String> remarks() {
        return remarks;
    }

    int next() {
        return rows.size() + 1;
    }
}
