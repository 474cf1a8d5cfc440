package jp.shimon.document;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.shimon.change.ChangeKind;
import jp.shimon.consultation.Paper;
import jp.shimon.consultation.PaperContent;
import jp.shimon.document.Filling.Drawn;
import jp.shimon.document.Filling.NewPage;
import jp.shimon.document.Filling.Parts;
import jp.shimon.document.Filling.Prose;
import jp.shimon.document.Filling.Value;
import jp.shimon.document.PaperLayout.Block;
import jp.shimon.document.PaperLayout.Group;
import jp.shimon.document.PaperLayout.Line;
import jp.shimon.document.PaperLayout.Table;

/** 資料と文書から、差し込むものを作る。 Made of the same parts as the layout, so that both say the same. */
final class Fillings {

    private final Map<Tag, Value> values = new EnumMap<>(Tag.class);

    private Fillings() {}

    /** 資料nのもの。 */
    static Filling of(Paper paper) {
        PaperContent content = paper.content();
        Fillings whole = common(PaperLayouts.of(paper))
                .text(Tag.COMMITTEE, content.committee())
                .text(Tag.AGENDA, PaperWords.of("agenda", content.agendaNo()))
                .prose(Tag.LEAD, lead(content));
        whole.values.put(
                Tag.SECTIONS,
                new Parts(content.sections().stream()
                        .map(section -> section(paper, section))
                        .toList()));
        return new Filling(whole.values, null);
    }

    /** That the paper is a corrected one is said before its lead, whatever the template. */
    private static List<String> lead(PaperContent content) {
        return Stream.concat(
                        PaperLayouts.corrected(content).map(Line::text).stream(),
                        ItemProse.paragraphs(content.lead()).stream())
                .toList();
    }

    /** 諮問書などのもの：its body is drawn at once. */
    static Filling of(PaperLayout letter) {
        return new Filling(common(letter).values, null);
    }

    private static Fillings common(PaperLayout layout) {
        Fillings common = new Fillings()
                .text(Tag.EXHIBIT, layout.exhibit())
                .text(Tag.PLAN, layout.plan())
                .text(Tag.TITLE, layout.title());
        common.values.put(Tag.BODY, new Drawn(layout.groups(), false));
        return common;
    }

    private static Map<Tag, Value> section(Paper paper, PaperContent.Section section) {
        Fillings part = new Fillings()
                .text(Tag.SECTION_HEADING, PaperLayouts.heading(section))
                .newPage(section.no());
        part.values.put(
                Tag.ITEMS,
                new Parts(section.items().stream()
                        .map(entry -> item(paper, section.kind(), entry))
                        .toList()));
        return part.values;
    }

    private static Map<Tag, Value> item(Paper paper, ChangeKind kind, PaperContent.Entry entry) {
        List<String> content = ItemProse.paragraphs(entry.reason().text());
        Fillings part = new Fillings()
                .newPage(entry.no())
                .text(Tag.ITEM_HEADING, ItemProse.heading(entry))
                .prose(Tag.PURPOSE, ItemProse.paragraphs(entry.reason().purpose()))
                .prose(Tag.CIRCUMSTANCES, ItemProse.paragraphs(ItemProse.told(entry)))
                .prose(Tag.RATING, ItemProse.paragraphs(ItemProse.rating(entry)))
                .text(Tag.CONTENT_HEADING, content.isEmpty() ? "" : PaperWords.of("content", kind))
                .prose(Tag.CONTENT, content);
        PaperLayouts.grid(paper, kind, entry).ifPresent(part::grid);
        List<Group> sheets = PaperLayouts.sheets(paper, kind, entry);
        if (!sheets.isEmpty()) {
            part.values.put(Tag.SHEETS, new Drawn(sheets, false));
        }
        return part.values;
    }

    private void grid(Group grid) {
        if (grid.wide()) {
            // heading and note go with the table to the pages that lie on their side
            values.put(Tag.GRID, new Drawn(List.of(grid), false));
            return;
        }
        text(Tag.GRID_HEADING, grid.lines().map(Line::text).findFirst().orElse(""));
        List<Block> tables =
                grid.blocks().stream().filter(Table.class::isInstance).toList();
        boolean noted = grid.lines().count() > 1;
        values.put(Tag.GRID, new Drawn(List.of(new Group(grid.together(), false, tables)), grid.together() && noted));
        prose(Tag.GRID_NOTE, grid.lines().skip(1).map(Line::text).toList());
    }

    private Fillings newPage(int no) {
        return no == 1 ? this : put(Tag.NEW_PAGE, new NewPage());
    }

    private Fillings text(Tag tag, String text) {
        return prose(tag, Stream.of(text).filter(some -> !some.isBlank()).toList());
    }

    private Fillings prose(Tag tag, List<String> paragraphs) {
        return paragraphs.isEmpty() ? this : put(tag, new Prose(paragraphs));
    }

    private Fillings put(Tag tag, Value value) {
        values.put(tag, value);
        return this;
    }
}
