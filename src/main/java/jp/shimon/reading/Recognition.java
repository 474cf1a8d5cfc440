package jp.shimon.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shimon.change.ChangeKind;
import org.jspecify.annotations.Nullable;

/** 資料の構造を認識する：議題、標題、前文、節、項目、文章、表、個票。 From the first row to the last, each is read where it stands. */
final class Recognition {

    private static final Pattern ITEM =
            Pattern.compile("^[(（][\\s\\u3000]*(\\p{Nd}{1,3})[\\s\\u3000]*[)）][\\s\\u3000]*(\\S.*)$");
    private static final Pattern PAGE = Pattern.compile("[\\s\\-–—‐－/\\p{Nd}]+");
    private static final Pattern CORRECTED = Terms.pattern("exhibit.corrected", "(\\d{1,4})", "\\d{1,3}");
    private static final Pattern CORRECTION = Terms.pattern("corrected", "[^：]{1,30}", "\\d{1,3}", ".+");
    private static final int TITLE = 200;

    /** いま読んでいるところ。 */
    private enum In {
        HEAD,
        LEAD,
        SECTION,
        PROSE,
        CONTENT,
        GRID,
        SHEET
    }

    /** 見出しの役割。 With the level that papers made here give it in Word. */
    private enum Role {
        SECTION(2),
        ITEM(3),
        LABEL(4);

        private final int level;

        Role(int level) {
            this.level = level;
        }
    }

    private final List<Row> rows;
    private final List<String> levels;
    private final Ledger ledger;
    private final Set<Role> styled = EnumSet.noneOf(Role.class);
    private final List<Item> items = new ArrayList<>();
    private final List<String> lead = new ArrayList<>();
    private List<ChangeKind> kinds = List.of();
    private In in = In.HEAD;
    private @Nullable Integer agendaNo;
    private @Nullable Integer exhibitNo;
    private @Nullable String title;
    private @Nullable GridRows grid;
    private @Nullable SheetRows sheet;

    private Recognition(List<Row> rows, List<String> levels) {
        this.rows = rows;
        this.levels = levels;
        this.ledger = new Ledger(rows);
    }

    /** {@code levels}: what the plan calls the levels of its tree. */
    static Recognised of(Rows rows, List<String> levels) {
        Recognition recognition = new Recognition(rows.all(), levels);
        recognition.read();
        PaperFacts facts = new PaperFacts(
                recognition.agendaNo,
                recognition.exhibitNo,
                recognition.title,
                recognition.lead.isEmpty() ? null : String.join("\n\n", recognition.lead),
                recognition.baseYear());
        return new Recognised(facts, recognition.items, recognition.ledger.pieces(), List.copyOf(rows.remarks()));
    }

    private void read() {
        for (Row row : rows) {
            line(row).ifPresent(text -> {
                if (row.level() == Role.SECTION.level && !Terms.kinds(text).isEmpty()) {
                    styled.add(Role.SECTION);
                } else if (row.level() == Role.ITEM.level && ITEM.matcher(text).matches()) {
                    styled.add(Role.ITEM);
                } else if (row.level() == Role.LABEL.level && Terms.headsDraft("grid", text)) {
                    styled.add(Role.LABEL);
                }
            });
        }
        rows.stream().filter(row -> !row.filled().isEmpty()).forEach(this::read);
    }

    private void read(Row row) {
        Optional<String> line = line(row);
        if (row.part() == Row.Part.FOOTER || row.part() == Row.Part.HEADER) {
            line.ifPresent(text -> edge(row, text));
        } else if (line.isEmpty() || !(running(row, line.get()) || heading(row, line.get()))) {
            within(row, line);
        }
    }

    /** The text of a row that stands in no table, or alone in its row. */
    private static Optional<String> line(Row row) {
        return row.inTable()
                ? Optional.empty()
                : row.filled().stream().findFirst().map(Slot::prose);
    }

    private void edge(Row row, String text) {
        if (!running(row, text) && PAGE.matcher(text).matches()) {
            ledger.use(row, Use.PAGE);
        }
    }

    /** 資料2 or 資料2（訂正1）, at the head of every page; and what a corrected paper says of itself under its title. */
    private boolean running(Row row, String text) {
        if (CORRECTION.matcher(text.strip()).matches()) {
            ledger.use(row, Use.EXHIBIT);
            return true;
        }
        Matcher corrected = CORRECTED.matcher(text.strip());
        Optional<Integer> number =
                corrected.matches() ? Optional.of(Integer.valueOf(corrected.group(1))) : Terms.number("exhibit", text);
        boolean own = number.isPresent() && (exhibitNo == null || exhibitNo.equals(number.get()));
        if (own) {
            exhibitNo = number.get();
            ledger.use(row, Use.EXHIBIT);
        }
        return own;
    }

    private boolean heading(Row row, String text) {
        return section(row, text) || item(row, text) || label(row, text);
    }

    private boolean is(Role role, Row row) {
        return !styled.contains(role) || row.level() == role.level;
    }

    private boolean section(Row row, String text) {
        List<ChangeKind> found = Terms.kinds(text);
        if (found.isEmpty() || !is(Role.SECTION, row)) {
            return false;
        }
        kinds = found;
        in = In.SECTION;
        ledger.use(row, Use.SECTION);
        return true;
    }

    private boolean item(Row row, String text) {
        Matcher matcher = ITEM.matcher(text);
        if (kinds.isEmpty() || !is(Role.ITEM, row) || !matcher.matches() || text.length() > TITLE) {
            return false;
        }
        int no = Integer.parseInt(java.text.Normalizer.normalize(matcher.group(1), java.text.Normalizer.Form.NFKC));
        boolean next = in == In.SECTION ? no == 1 : no == last().no + 1;
        if (!styled.contains(Role.ITEM) && (!next || text.endsWith(Terms.of("sentence.end")))) {
            return false;
        }
        if (items.size() >= Limits.ITEMS) {
            throw SourceRows.refused("reading.items", String.valueOf(Limits.ITEMS));
        }
        items.add(new Item(row, kinds, no, matcher.group(2).strip()));
        in = In.PROSE;
        grid = null;
        sheet = null;
        ledger.use(row, Use.ITEM);
        return true;
    }

    private Item last() {
        return items.get(items.size() - 1);
    }

    private boolean label(Row row, String text) {
        if (items.isEmpty() || in == In.SECTION || !is(Role.LABEL, row)) {
            return false;
        }
        if (in == In.PROSE && Terms.anyMeans("content", text)) {
            in = In.CONTENT;
        } else if (in != In.SHEET && Terms.headsDraft("grid", text)) {
            in = In.GRID;
            grid = new GridRows(last(), ledger);
        } else if (Terms.headsDraft("sheet", text)) {
            in = In.SHEET;
            sheet = sheet == null ? new SheetRows(last(), ledger, levels) : sheet;
            sheet.begins();
        } else {
            return false;
        }
        ledger.use(row, Use.LABEL);
        return true;
    }

    private void within(Row row, Optional<String> line) {
        switch (in) {
            case HEAD -> line.ifPresent(text -> head(row, text));
            case LEAD -> line.ifPresent(text -> take(row, text, lead, Use.LEAD));
            case SECTION -> {}
            case PROSE -> line.ifPresent(text -> take(row, text, last().prose, Use.PROSE));
            case CONTENT -> line.ifPresent(text -> take(row, text, last().content, Use.CONTENT));
            case GRID -> {
                if (row.inTable()) {
                    Objects.requireNonNull(grid).read(row);
                } else {
                    note(row, line);
                }
            }
            case SHEET -> {
                if (!note(row, line)) {
                    Objects.requireNonNull(sheet).read(row);
                }
            }
        }
    }

    private void take(Row row, String text, List<String> into, Use use) {
        into.add(text);
        ledger.use(row, use);
    }

    private void head(Row row, String text) {
        Optional<Integer> agenda = Terms.number("agenda", text);
        if (agenda.isPresent() && agendaNo == null) {
            agendaNo = agenda.get();
            ledger.use(row, Use.AGENDA);
        } else if (agendaNo != null || row.level() == 1 || !bare(text).equals(text)) {
            title = bare(text);
            in = In.LEAD;
            ledger.use(row, Use.TITLE);
        }
    }

    /** A title without the word for its kind at its end. */
    private static String bare(String text) {
        return Arrays.stream(Terms.of("title.endings").split(" "))
                .filter(text::endsWith)
                .findFirst()
                .map(ending ->
                        text.substring(0, text.length() - ending.length()).strip())
                .orElse(text);
    }

    private boolean note(Row row, Optional<String> line) {
        boolean note = line.filter(text -> Terms.words("legend.changed").anyMatch(text::startsWith))
                .isPresent();
        if (note) {
            ledger.use(row, Use.NOTE);
        }
        return note;
    }

    private @Nullable Integer baseYear() {
        return items.stream()
                .flatMap(item -> item.sheets.stream())
                .filter(part -> !part.plan.isEmpty())
                .map(part -> part.plan.firstKey())
                .findFirst()
                .orElse(null);
    }
}
