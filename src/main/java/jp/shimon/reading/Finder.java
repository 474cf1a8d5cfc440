package jp.shimon.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shimon.identity.DepartmentView;
import jp.shimon.plan.MeasureStatus;
import jp.shimon.plan.NodeName;
import jp.shimon.plan.Place;
import jp.shimon.plan.Standing;
import org.jspecify.annotations.Nullable;

/** 資料の言葉を記録で探す：部署、体系の項目、取組項目。 Names are compared by how they read, not by their widths. */
final class Finder {

    private static final Pattern BETWEEN = Pattern.compile("[、,，・/／\\n]+");

    private final Known known;
    private final Notes notes;

    Finder(Known known, Notes notes) {
        this.known = known;
        this.notes = notes;
    }

    /** The code of a department by its name; what nobody is called is named with its place. */
    Optional<String> department(@Nullable String name, Row at) {
        String wanted = name == null ? "" : name;
        if (wanted.isEmpty()) {
            notes.obstacle("departmentMissing", at.where());
            return Optional.empty();
        }
        Optional<String> code = code(wanted);
        if (code.isEmpty()) {
            notes.obstacle("department", at.where(), wanted);
        }
        return code;
    }

    Optional<String> code(String name) {
        String wanted = Terms.folded(name);
        return known.departments().stream()
                .filter(d -> wanted.equals(Terms.folded(d.name())) || wanted.equals(Terms.folded(d.code())))
                .map(DepartmentView::code)
                .findFirst();
    }

    String name(String code) {
        return known.departments().stream()
                .filter(d -> d.code().equals(code))
                .map(DepartmentView::name)
                .findFirst()
                .orElse(code);
    }

    /** 関係部署：{@code null} = not stated, empty = なし. */
    @Nullable
    List<String> related(@Nullable String text, Row at) {
        String names = text == null ? "" : text;
        if (names.isEmpty()) {
            return null;
        }
        if (Terms.means("grid.none", names)) {
            return List.of();
        }
        if (code(names).isPresent()) {
            return code(names).stream().toList();
        }
        List<String> codes = new ArrayList<>();
        BETWEEN.splitAsStream(names)
                .filter(part -> !part.isBlank())
                .forEach(part -> department(part.strip(), at).ifPresent(codes::add));
        return codes;
    }

    /** The node of a sheet's head, such as Ⅱ-2-(1). */
    Optional<Place> place(List<NodeName> lineage, Row at) {
        if (lineage.isEmpty()) {
            return Optional.empty();
        }
        String path = path(lineage.stream().map(NodeName::number));
        Optional<Place> place = node(path);
        if (place.isEmpty()) {
            notes.obstacle("place", at.where(), path);
        }
        place.ifPresent(found -> {
            for (int i = 0; i < Math.min(lineage.size(), found.lineage().size()); i++) {
                NodeName paper = lineage.get(i);
                NodeName record = found.lineage().get(i);
                notes.compare("node", at.where(), paper.name(), record.name());
            }
        });
        return place;
    }

    Optional<Place> node(String path) {
        return known.nodes().stream()
                .filter(node -> Terms.folded(path).equals(Terms.folded(node.path())))
                .findFirst();
    }

    static String path(Stream<String> numbers) {
        return numbers.collect(Collectors.joining("-"));
    }

    /** The measure of a row: by its title and number, else by its place and number, else by its title alone. */
    Optional<Standing> measure(GridRow row, Optional<Place> place) {
        List<Standing> titled = known.measures().stream()
                .filter(m -> Terms.folded(m.content().title()).equals(Terms.folded(row.title())))
                .toList();
        Optional<Standing> found = one(
                        titled.stream()
                                .filter(m -> same(m.content().number(), row.number()))
                                .toList(),
                        place)
                .or(() -> place.flatMap(p -> at(p, row)))
                .or(() -> one(titled, place));
        if (found.isEmpty()) {
            String number = row.number() == null ? "" : row.number();
            notes.obstacle(titled.size() > 1 ? "ambiguous" : "measure", row.at().where(), number, row.title());
        }
        return found;
    }

    private Optional<Standing> at(Place place, GridRow row) {
        return known.measures().stream()
                .filter(m -> m.node().equals(place.id()) && same(m.content().number(), row.number()))
                .findFirst();
    }

    /** Of several those at the place, and those that are still pursued. */
    private static Optional<Standing> one(List<Standing> found, Optional<Place> place) {
        List<Standing> left = narrowed(
                found,
                found.stream()
                        .filter(m -> m.content().state() == MeasureStatus.ACTIVE)
                        .toList());
        left = narrowed(
                left,
                left.stream()
                        .filter(m -> place.filter(p -> p.id().equals(m.node())).isPresent())
                        .toList());
        return left.size() == 1 ? Optional.of(left.get(0)) : Optional.empty();
    }

    private static List<Standing> narrowed(List<Standing> all, List<Standing> some) {
        return some.isEmpty() ? all : some;
    }

    static boolean same(@Nullable String one, @Nullable String other) {
        return one != null
                && other != null
                && one.replaceAll("[\\s\\u3000]", "").equals(other.replaceAll("[\\s\\u3000]", ""));
    }
}
