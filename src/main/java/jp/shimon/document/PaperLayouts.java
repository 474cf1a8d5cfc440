package jp.shimon.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.shimon.change.ChangeKind;
import jp.shimon.consultation.Paper;
import jp.shimon.consultation.PaperContent;
import jp.shimon.document.PaperLayout.Block;
import jp.shimon.document.PaperLayout.Group;
import jp.shimon.document.PaperLayout.Line;
import jp.shimon.document.PaperLayout.Style;
import jp.shimon.shared.Era;
import jp.shimon.shared.Texts;

/** 資料を組む：標題と前文、種類ごとの節、項目ごとの文章と表。 */
final class PaperLayouts {

    private PaperLayouts() {}

    static PaperLayout of(Paper paper) {
        PaperContent content = paper.content();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Line(Style.AGENDA, PaperWords.of("agenda", content.agendaNo())));
        blocks.add(new Line(Style.TITLE, title(content)));
        corrected(content).ifPresent(blocks::add);
        Texts.paragraphs(content.lead()).forEach(text -> blocks.add(new Line(Style.BODY, text.strip())));
        List<Group> groups = new ArrayList<>(List.of(Group.flowing(blocks)));
        for (PaperContent.Section section : content.sections()) {
            groups.addAll(section(paper, section));
        }
        return new PaperLayout(exhibit(content), title(content), content.plan(), List.copyOf(groups));
    }

    /** 資料2, 資料2（訂正1） */
    static String exhibit(PaperContent content) {
        return content.correctionNo() == 0
                ? PaperWords.of("exhibit", content.exhibitNo())
                : PaperWords.of("exhibit.corrected", content.exhibitNo(), content.correctionNo());
    }

    /** （令和6年3月27日訂正1：理由） */
    static Optional<Line> corrected(PaperContent content) {
        PaperContent.Correction says = content.correction();
        return says == null
                ? Optional.empty()
                : Optional.of(new Line(
                        Style.CENTRE,
                        PaperWords.of(
                                "corrected",
                                Era.date(says.on()),
                                says.no(),
                                String.join(" ", Texts.paragraphs(says.reason())))));
    }

    private static String title(PaperContent content) {
        String title = content.title().strip();
        return bare(title).equals(title) ? PaperWords.of("title." + content.committeeType(), title) : title;
    }

    /** A title without the word for its kind at its end, such as （諮問）. */
    static String bare(String title) {
        return Arrays.stream(PaperWords.of("title.endings").split(" "))
                .filter(title.strip()::endsWith)
                .findFirst()
                .map(ending -> title.strip().substring(0, title.strip().length() - ending.length()))
                .orElse(title.strip());
    }

    static String heading(PaperContent.Section section) {
        return PaperWords.of("section", section.no(), PaperWords.of("section." + section.kind()));
    }

    private static List<Group> section(Paper paper, PaperContent.Section section) {
        Line heading = new Line(Style.SECTION, heading(section));
        List<Group> groups = new ArrayList<>();
        groups.add(Group.flowing(List.of(section.no() == 1 ? heading : heading.onNewPage())));
        for (PaperContent.Entry entry : section.items()) {
            groups.add(Group.flowing(ItemProse.of(section.kind(), entry, entry.no() > 1)));
            grid(paper, section.kind(), entry).ifPresent(groups::add);
            groups.addAll(sheets(paper, section.kind(), entry));
        }
        return groups;
    }

    /** アクションプラン：its heading, its table, its note. */
    static Optional<Group> grid(Paper paper, ChangeKind kind, PaperContent.Entry entry) {
        return entry.after().isEmpty()
                ? FrameTable.of(paper, kind, entry).map(Group::together)
                : Optional.of(Group.fitting(YearGrid.of(paper, kind, entry)));
    }

    /** 個票：one for each measure that has something to say. */
    static List<Group> sheets(Paper paper, ChangeKind kind, PaperContent.Entry entry) {
        return entry.pairs().stream()
                .map(pair -> Sheet.of(paper, kind, entry, pair))
                .filter(sheet -> !sheet.isEmpty())
                .map(Group::fitting)
                .toList();
    }

    /** アクションプラン(案): whatever is not decided yet says so. */
    static String draftable(String name, Paper paper) {
        return paper.draft() ? PaperWords.of("draft", name) : name;
    }
}
