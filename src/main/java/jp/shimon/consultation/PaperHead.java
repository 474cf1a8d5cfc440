package jp.shimon.consultation;

import java.util.ArrayList;
import java.util.List;

/**
 * 資料の頭：標題、前文、基準年度、議題番号、資料番号。
 *
 * @param baseYear fiscal year from which the progress columns begin; never the clock
 */
public record PaperHead(String title, String lead, int baseYear, int agendaNo, int exhibitNo) {

    /** What reads otherwise than before, field by field. */
    List<PaperVersion.Changed> changedFrom(PaperHead before) {
        List<PaperVersion.Changed> changed = new ArrayList<>();
        compare("title", before.title, title, changed);
        compare("lead", before.lead, lead, changed);
        compare("agendaNo", String.valueOf(before.agendaNo), String.valueOf(agendaNo), changed);
        compare("exhibitNo", String.valueOf(before.exhibitNo), String.valueOf(exhibitNo), changed);
        return changed;
    }

    private static void compare(String field, String before, String after, List<PaperVersion.Changed> changed) {
        // a form sends line ends of its own
        if (!before.replace("\r\n", "\n").equals(after.replace("\r\n", "\n"))) {
            changed.add(new PaperVersion.Changed(field, before, after));
        }
    }
}
