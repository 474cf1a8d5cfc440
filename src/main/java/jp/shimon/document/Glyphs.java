package jp.shimon.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.shimon.document.PaperLayout.Block;
import jp.shimon.document.PaperLayout.Cell;
import jp.shimon.document.PaperLayout.Contents;
import jp.shimon.document.PaperLayout.Group;
import jp.shimon.document.PaperLayout.Line;
import jp.shimon.document.PaperLayout.Style;
import jp.shimon.document.PaperLayout.Table;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** 字形：PDF の書体にない文字を〓に代え、何を代えたかを末尾に書く。 Word and HTML keep what was typed. */
final class Glyphs {

    private static final BitSet COVERED = covered();

    private final Set<String> missing = new LinkedHashSet<>();
    private final Set<String> variants = new LinkedHashSet<>();

    private Glyphs() {}

    static PaperLayout printable(PaperLayout paper) {
        Glyphs glyphs = new Glyphs();
        String title = glyphs.printable(paper.title());
        String plan = glyphs.printable(paper.plan());
        List<Group> groups =
                new ArrayList<>(paper.groups().stream().map(glyphs::printable).toList());
        groups.add(Group.together(glyphs.notes()));
        return new PaperLayout(paper.exhibit(), title, plan, List.copyOf(groups));
    }

    private Group printable(Group group) {
        return new Group(
                group.together(),
                group.wide(),
                group.blocks().stream().map(this::printable).toList());
    }

    private Block printable(Block block) {
        if (block instanceof Line line) {
            return printable(line);
        }
        if (block instanceof Contents contents) {
            return new Contents(contents.entries().stream().map(this::printable).toList());
        }
        Table table = (Table) block;
        List<List<Cell>> rows = table.rows().stream()
                .map(row -> row.stream()
                        .map(cell -> cell.withLines(
                                cell.lines().stream().map(this::printable).toList()))
                        .toList())
                .toList();
        return table.withRows(rows);
    }

    private Line printable(Line line) {
        return new Line(line.style(), printable(line.text()), line.newPage(), line.anchor());
    }

    private String printable(String text) {
        StringBuilder printed = new StringBuilder(text.length());
        int[] signs = text.codePoints().toArray();
        for (int i = 0; i < signs.length; i++) {
            if (selector(signs[i])) {
                if (i > 0) {
                    variants.add(Character.toString(signs[i - 1]));
                }
            } else if (COVERED.get(signs[i])) {
                printed.appendCodePoint(signs[i]);
            } else if (!invisible(signs[i])) {
                missing.add(String.format("U+%04X", signs[i]));
                printed.append(PaperWords.of("glyph.substitute"));
            } else if (Character.isWhitespace(signs[i])) {
                printed.append(' ');
            }
        }
        return printed.toString();
    }

    private List<Line> notes() {
        List<Line> notes = new ArrayList<>();
        if (!missing.isEmpty()) {
            String substitute = PaperWords.of("glyph.substitute");
            notes.add(new Line(Style.NOTE, PaperWords.of("glyph.missing", substitute, joined(missing))));
        }
        variants.removeIf(sign -> !COVERED.get(sign.codePointAt(0)));
        if (!variants.isEmpty()) {
            notes.add(new Line(Style.NOTE, PaperWords.of("glyph.variants", joined(variants))));
        }
        return notes;
    }

    private static String joined(Set<String> signs) {
        return String.join(PaperWords.of("grid.separator"), signs);
    }

    /** 異体字セレクタ */
    private static boolean selector(int sign) {
        return (sign >= 0xE0100 && sign <= 0xE01EF) || (sign >= 0xFE00 && sign <= 0xFE0F);
    }

    private static boolean invisible(int sign) {
        int type = Character.getType(sign);
        return type == Character.CONTROL || type == Character.FORMAT || Character.isWhitespace(sign);
    }

    private static BitSet covered() {
        BitSet both = covered(PdfPaper.REGULAR);
        both.and(covered(PdfPaper.BOLD));
        return both;
    }

    private static BitSet covered(String path) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(Resources.open(path)))) {
            CmapLookup cmap = font.getUnicodeCmapLookup();
            BitSet signs = new BitSet();
            for (int sign = 0x20; sign <= 0x3FFFF; sign++) {
                signs.set(sign, cmap.getGlyphId(sign) != 0);
            }
            return signs;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
