package jp.shimon.document;

import java.util.ArrayList;
import java.util.List;
import jp.shimon.document.PaperLayout.Block;
import jp.shimon.document.PaperLayout.Cell;
import jp.shimon.document.PaperLayout.Line;
import jp.shimon.document.PaperLayout.Style;
import jp.shimon.plan.MeasureContent;
import jp.shimon.shared.Texts;
import org.jspecify.annotations.Nullable;

/** 計画書の個票：担当部署、背景と進め方、目標、全年度の計画概要。 What is not stated is left out. */
final class BookSheet {

    private BookSheet() {}

    static List<Block> of(GridColumns columns, MeasureContent content, Line heading) {
        List<Block> blocks = new ArrayList<>(List.of(heading, departments(columns, content)));
        told(blocks, "sheet.background", content.background());
        told(blocks, "sheet.method", content.method());
        if (!content.statedGoals().isEmpty()) {
            blocks.add(Sheet.goals(content.statedGoals(), (goal, text) -> Cell.of(text)));
        }
        Progress.whole(content, columns.years()).ifPresent(blocks::add);
        if (blocks.size() == 2) {
            blocks.add(new Line(Style.NOTE, PaperWords.of("book.noSheet")));
        }
        return blocks;
    }

    private static Line departments(GridColumns columns, MeasureContent content) {
        String related = columns.related(content);
        String inCharge = columns.name(content.department());
        return new Line(
                Style.PLAIN,
                related.isEmpty()
                        ? PaperWords.of("book.department", inCharge)
                        : PaperWords.of("book.departments", inCharge, related));
    }

    private static void told(List<Block> blocks, String key, @Nullable String text) {
        if (text != null && !Texts.blank(text)) {
            blocks.add(Sheet.told(key, text));
        }
    }
}
