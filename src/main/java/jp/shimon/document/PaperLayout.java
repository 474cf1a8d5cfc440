package jp.shimon.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 資料の組み：行と表を、まとまりごとに並べたもの。 Every format is drawn from this one, so that they cannot say different things. What the
 * template of the page asks for is public, since an expression sees nothing else.
 *
 * @param exhibit running head: 資料n, (案), or nothing
 * @param title the whole title with its ending
 */
record PaperLayout(String exhibit, String title, String plan, List<Group> groups) {

    /** What the file calls itself. */
    public String name() {
        return (exhibit + " " + title).strip();
    }

    /** How a group is laid on its pages, as names in a style sheet; {@code null} for nothing special. */
    public @Nullable String look(int at) {
        Group group = groups.get(at);
        boolean stoodUp = at > 0 && groups.get(at - 1).wide() && !group.wide();
        return group.wide() ? "landscape" : stoodUp ? "upright" : group.together() ? "together" : null;
    }

    /** しおり：what can be gone to, in its order. */
    List<Line> marks() {
        return groups.stream()
                .flatMap(group -> group.blocks().stream())
                .filter(block -> block instanceof Line line && line.anchor() != null)
                .map(Line.class::cast)
                .toList();
    }

    /**
     * ひとまとまり。
     *
     * @param together whether it should stand on one page, if it fits on one
     * @param wide whether its pages lie on their side
     */
    record Group(boolean together, boolean wide, List<Block> blocks) {
        private static final int SIGNS_OF_A_PAGE = 1200;

        static Group flowing(List<? extends Block> blocks) {
            return new Group(false, false, List.copyOf(blocks));
        }

        /** Together on one page, or on pages that lie on their side where a table is too wide or too tall for one that stands. */
        static Group fitting(List<? extends Block> blocks) {
            boolean wide = blocks.stream().anyMatch(block -> block instanceof Table table && Landscape.needs(table));
            return wide ? new Group(false, true, List.copyOf(blocks)) : together(blocks);
        }

        /** On one page, unless there is so much of it that it would only leave a hole on the page before. */
        static Group together(List<? extends Block> blocks) {
            int signs = blocks.stream().mapToInt(Block::signs).sum();
            return new Group(signs <= SIGNS_OF_A_PAGE, false, List.copyOf(blocks));
        }

        Stream<Line> lines() {
            return blocks.stream().filter(Line.class::isInstance).map(Line.class::cast);
        }
    }

    /** A line, a table, or the table of contents. */
    sealed interface Block permits Line, Table, Contents {
        default boolean isTable() {
            return this instanceof Table;
        }

        default boolean isContents() {
            return this instanceof Contents;
        }

        /** How many characters stand in it. */
        int signs();
    }

    /** 行の役割。 Its heading level, 0 for a paragraph. */
    enum Style {
        /** 表紙の標題 */
        COVER(1),
        AGENDA(0),
        TITLE(1),
        SECTION(2),
        ITEM(3),
        LABEL(4),
        PART(5),
        BODY(0),
        /** a line as it stands, without the indent of a paragraph */
        PLAIN(0),
        /** 番号、日付、差出人 */
        RIGHT(0),
        /** 記 */
        CENTRE(0),
        NOTE(0);

        private final int level;

        Style(int level) {
            this.level = level;
        }

        public int level() {
            return level;
        }

        /** AGENDA is agenda: the same name in a style sheet and in Word. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * 行。
     *
     * @param anchor by which it is found from the table of contents; {@code null} = it is not
     */
    record Line(
            Style style,
            String text,
            boolean newPage,
            @Nullable String anchor) implements Block {
        Line(Style style, String text) {
            this(style, text, false, null);
        }

        @Override
        public int signs() {
            return text.length();
        }

        Line onNewPage() {
            return new Line(style, text, true, anchor);
        }

        Line at(String newAnchor) {
            return new Line(style, text, newPage, newAnchor);
        }
    }

    /** 目次。 Each entry is the heading that it leads to. */
    record Contents(List<Line> entries) implements Block {
        @Override
        public int signs() {
            return entries.stream().mapToInt(Line::signs).sum();
        }
    }

    /**
     * 表。
     *
     * @param name what a screen reader calls it
     * @param widths of the columns, in thousandths of the page's text width; they add up to 1000
     * @param heads number of heading rows
     * @param fit how much must go into its width
     */
    record Table(String name, List<Integer> widths, int heads, Fit fit, List<List<Cell>> rows) implements Block {
        /** Columns of given widths, then some that share the rest equally. */
        static List<Integer> widths(List<Integer> given, int equal) {
            int rest = 1000 - given.stream().mapToInt(Integer::intValue).sum();
            IntStream shares = IntStream.range(0, equal).map(i -> rest * (i + 1) / equal - rest * i / equal);
            return Stream.concat(given.stream(), shares.boxed()).toList();
        }

        /** More than a page of rows: they run on over pages, below the heading rows each time. */
        public boolean isLong() {
            return rows.size() > heads + 1 && signs() > Group.SIGNS_OF_A_PAGE;
        }

        public List<List<Cell>> headRows() {
            return rows.subList(0, heads);
        }

        public List<List<Cell>> bodyRows() {
            return rows.subList(heads, rows.size());
        }

        @Override
        public int signs() {
            return cells().flatMap(cell -> cell.lines().stream())
                    .mapToInt(String::length)
                    .sum();
        }

        Table withRows(List<List<Cell>> newRows) {
            return new Table(name, widths, heads, fit, newRows);
        }

        boolean anyMarked() {
            return cells().anyMatch(Cell::marked);
        }

        boolean anyMarkedWith(String text) {
            return cells().anyMatch(cell -> cell.marked() && cell.lines().equals(List.of(text)));
        }

        Stream<Cell> cells() {
            return rows.stream().flatMap(List::stream);
        }
    }

    /** 表の詰め方。 */
    enum Fit {
        ROOMY,
        /** one text of any length, which may run on over the page */
        TEXT,
        GRID,
        /** more years than fit with letters of the usual size */
        DENSE;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * 欄。
     *
     * @param lines what stands in it, nothing for a blank
     * @param columns how many columns it covers
     * @param rows how many rows it covers
     * @param looks how it is shown
     */
    record Cell(List<String> lines, int columns, int rows, List<Look> looks) {

        static Cell of(String text) {
            return new Cell(text.isEmpty() ? List.of() : text.lines().toList(), 1, 1, List.of());
        }

        static Cell list(List<String> lines) {
            return new Cell(lines, 1, 1, List.of(Look.LIST));
        }

        static Cell head(String text) {
            return of(text).with(Look.HEAD);
        }

        Cell wide(int newColumns) {
            return new Cell(lines, newColumns, rows, looks);
        }

        Cell tall(int newRows) {
            return new Cell(lines, columns, newRows, looks);
        }

        Cell with(Look... more) {
            return new Cell(
                    lines,
                    columns,
                    rows,
                    Stream.concat(looks.stream(), Arrays.stream(more)).toList());
        }

        Cell withLines(List<String> newLines) {
            return new Cell(newLines, columns, rows, looks);
        }

        boolean is(Look look) {
            return looks.contains(look);
        }

        public boolean marked() {
            return is(Look.CHANGED);
        }

        public boolean isSide() {
            return is(Look.SIDE);
        }

        public boolean isList() {
            return is(Look.LIST);
        }

        /** The looks as names in a style sheet. */
        public String label() {
            return looks.stream()
                    .map(look -> look.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(" "));
        }
    }
}
