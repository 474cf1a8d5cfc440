package jp.shimon.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    /**
     * ひとまとまり。
     *
     * @param together whether it should stand on one page, if it fits on one
     */
    record Group(boolean together, List<Block> blocks) {
        private static final int SIGNS_OF_A_PAGE = 1200;

        static Group flowing(List<? extends Block> blocks) {
            return new Group(false, List.copyOf(blocks));
        }

        /** On one page, unless there is so much of it that it would only leave a hole on the page before. */
        static Group together(List<? extends Block> blocks) {
            int signs = blocks.stream().mapToInt(Block::signs).sum();
            return new Group(signs <= SIGNS_OF_A_PAGE, List.copyOf(blocks));
        }

        Stream<Line> lines() {
            return blocks.stream().filter(Line.class::isInstance).map(Line.class::cast);
        }
    }

    /** A line or a table. */
    sealed interface Block permits Line, Table {
        default boolean isTable() {
            return this instanceof Table;
        }

        /** How many characters stand in it. */
        int signs();
    }

    /** 行の役割。 Its heading level, 0 for a paragraph. */
    enum Style {
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

    /** 行。 */
    record Line(Style style, String text, boolean newPage) implements Block {
        Line(Style style, String text) {
            this(style, text, false);
        }

        @Override
        public int signs() {
            return text.length();
        }

        Line onNewPage() {
            return new Line(style, text, true);
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

        boolean anyMarked() {
            return cells().anyMatch(Cell::marked);
        }

        boolean anyMarkedWith(String text) {
            return cells().anyMatch(cell -> cell.marked() && cell.lines().equals(List.of(text)));
        }

        private Stream<Cell> cells() {
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

    /** 欄の見せ方。 */
    enum Look {
        /** 見出しの欄 */
        HEAD,
        /** 行の見出し */
        SIDE,
        /** 箇条書 */
        LIST,
        /** 中央揃え */
        CENTRED,
        /** 変更箇所 */
        CHANGED
    }
}
