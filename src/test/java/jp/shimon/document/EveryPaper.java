package jp.shimon.document;

import java.util.ArrayList;
import java.util.List;
import jp.shimon.consultation.CommitteeType;
import jp.shimon.document.PaperLayout.Block;
import jp.shimon.document.PaperLayout.Line;

/**
 * 文書の一つ：every kind of paper that the office makes, by a name that says which.
 *
 * @param layout what it is to say
 */
record EveryPaper(String name, PaperLayout layout) {

    /** The letters, the papers of the meeting and the decision sheet of an affair. */
    static List<EveryPaper> letters(CommitteeType type, String typed) {
        AnAffair affair = new AnAffair(type, typed);
        List<EveryPaper> all = new ArrayList<>();
        for (Letter letter : Letter.values()) {
            all.add(new EveryPaper(letter.path() + "-" + type, Letters.layout(letter, affair.letters())));
        }
        for (MeetingPaper paper : MeetingPaper.values()) {
            PaperLayout layout = MeetingPapers.of(paper, affair.meeting(), affair.members());
            all.add(new EveryPaper(paper.path() + "-" + type, layout));
        }
        all.add(new EveryPaper("sheet-" + type, DecisionSheet.of(ADecision.on(affair, typed))));
        return all;
    }

    /** 資料n as drafted, as decided, and of twelve years. */
    static List<EveryPaper> exhibits() {
        return List.of(
                new EveryPaper("exhibit-draft", PaperLayouts.of(Seeds.draft())),
                new EveryPaper("exhibit-decided", PaperLayouts.of(Seeds.adopted())),
                new EveryPaper(
                        "exhibit-of-twelve-years",
                        PaperLayouts.of(Seeds.draftWith(
                                "\"years\":{\"from\":2020,\"to\":2025}", "\"years\":{\"from\":2020,\"to\":2031}"))));
    }

    static EveryPaper book(int measures, int from, int to) {
        return new EveryPaper(
                "book-of-" + measures, BookPaper.of(new BookFacts(APlan.of(measures, from, to), false, false)));
    }

    Document as(Letters.Form form) {
        return new Letters(ShippedTemplate::bytes).document(layout, form, name);
    }

    /** Every sentence and every line of a cell, in order. */
    List<String> said() {
        return layout.groups().stream()
                .flatMap(group -> group.blocks().stream())
                .flatMap(block -> said(block).stream())
                .toList();
    }

    private static List<String> said(Block block) {
        if (block instanceof Line line) {
            return List.of(line.text());
        }
        return block instanceof PaperLayout.Table table
                ? table.cells().flatMap(cell -> cell.lines().stream()).toList()
                : List.of();
    }

    @Override
    public String toString() {
        return name;
    }
}
