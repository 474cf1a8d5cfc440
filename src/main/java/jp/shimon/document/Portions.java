package jp.shimon.document;

import java.util.ArrayList;
import java.util.List;
import jp.shimon.document.PaperLayout.Block;
import jp.shimon.document.PaperLayout.Contents;
import jp.shimon.document.PaperLayout.Group;
import jp.shimon.document.PaperLayout.Line;
import jp.shimon.document.PaperLayout.Style;
import jp.shimon.document.PaperLayout.Table;

/**
 * 分冊：a long paper in portions that are laid out one after another. Each begins on a new page, where it can at a heading that does
 * so anyhow; what stands up to the contents is a portion of its own.
 */
final class Portions {

    /** What one portion may weigh: about 40 sheets, or 90 MB of memory while it is laid out. */
    private static final int FULL = 60_000;

    /** What a cell weighs that has nothing in it, in characters. */
    private static final int CELL = 12;

    private final PaperLayout paper;
    private final int full;
    private final List<PaperLayout> portions = new ArrayList<>();
    private final List<Group> open = new ArrayList<>();
    private int weight;

    private Portions(PaperLayout paper, int full) {
        this.paper = paper;
        this.full = full;
    }

    /** One where it is not long. */
    static List<PaperLayout> of(PaperLayout paper) {
        return of(paper, FULL);
    }

    /** @param full what one may weigh */
    static List<PaperLayout> of(PaperLayout paper, int full) {
        int whole = paper.groups().stream().mapToInt(Portions::weight).sum();
        return whole <= full * 3 / 2 ? List.of(paper) : new Portions(paper, full).cut();
    }

    private List<PaperLayout> cut() {
        for (Group group : paper.groups()) {
            if (!open.isEmpty() && mayBegin(group)) {
                close();
            }
            open.add(group);
            weight += weight(group);
            if (hasContents(group)) {
                close();
            }
        }
        close();
        return List.copyOf(portions);
    }

    /** The fuller a portion, the lower a heading may end it; a heading is never left alone. */
    private boolean mayBegin(Group group) {
        if (alone(open.get(open.size() - 1)) || group.blocks().isEmpty()) {
            return false;
        }
        boolean heading =
                group.blocks().get(0) instanceof Line line && line.style().level() > 0;
        boolean newPage = group.blocks().get(0) instanceof Line line && line.newPage();
        return (newPage && weight > full / 2) || (heading && weight > full) || weight > full * 2;
    }

    private void close() {
        if (!open.isEmpty()) {
            portions.add(new PaperLayout(paper.exhibit(), paper.title(), paper.plan(), List.copyOf(open)));
            open.clear();
            weight = 0;
        }
    }

    static boolean hasContents(Group group) {
        return group.blocks().stream().anyMatch(Contents.class::isInstance);
    }

    private static boolean alone(Group group) {
        return group.blocks().stream()
                .allMatch(
                        block -> block instanceof Line line && line.style().level() > 0 && line.style() != Style.COVER);
    }

    private static int weight(Group group) {
        return group.blocks().stream().mapToInt(Portions::weight).sum();
    }

    private static int weight(Block block) {
        return block.signs()
                + CELL * (block instanceof Table table ? (int) table.cells().count() : 1);
    }
}
