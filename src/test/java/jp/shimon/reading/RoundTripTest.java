package jp.shimon.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shimon.change.ChangeForm;
import jp.shimon.change.ChangeKind;
import jp.shimon.change.Frame;
import jp.shimon.change.Reason;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.consultation.Paper;
import jp.shimon.consultation.PaperContent;
import jp.shimon.document.Shipped;
import jp.shimon.identity.DepartmentView;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.NodeId;
import jp.shimon.plan.NodeName;
import jp.shimon.plan.Place;
import jp.shimon.plan.PlanHead;
import jp.shimon.plan.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 行って帰る：our own 資料n, read back from Word, is the record that it was made from. */
class RoundTripTest {

    private static final PaperContent SEED = Recorded.json("/templates/paper/sample.json", PaperContent.class);

    @Test
    void theSeedComesBack() {
        comesBack(SEED);
    }

    @ParameterizedTest
    @EnumSource(
            value = ChangeKind.class,
            names = {"REVISE", "ADD", "COMPLETE", "ABOLISH", "MERGE", "SPLIT", "CORRECT"})
    void everyKindComesBack(ChangeKind kind) {
        for (int n = 0; n < 12; n++) {
            comesBack(Anything.paper(kind, n));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"RENAME", "CHANGE_OWNER"})
    void aNewNameAndANewOwnerAreToldApartByTheirRows(String name) {
        ChangeKind kind = ChangeKind.valueOf(name);
        MeasureContent before = Anything.measure(1, "①");
        MeasureContent after = kind == ChangeKind.RENAME
                ? before.retold("新しい名前の取組", before.background(), before.method())
                : before.handedTo("gyoukan", List.of("soumu"));
        comesBack(Anything.paper(kind, List.of(before), List.of(after)));
    }

    @Test
    void severalItemsOfSeveralKindsComeBackInTheirOrder() {
        List<PaperContent.Section> sections = new ArrayList<>();
        for (ChangeKind kind : List.of(ChangeKind.REVISE, ChangeKind.ADD, ChangeKind.ABOLISH, ChangeKind.SPLIT)) {
            List<PaperContent.Entry> entries = IntStream.range(0, 3)
                    .mapToObj(n -> Anything.entry(kind, n + 1, 10 * kind.ordinal() + n))
                    .toList();
            sections.add(new PaperContent.Section(sections.size() + 1, kind, entries));
        }
        comesBack(Anything.paper(sections));
    }

    @Test
    void aLongerPlanANewNameOfANodeAndANewNodeComeBack() {
        Frame longer = new Frame(null, null, null, 2020, 2025, 2020, 2027);
        ChangeForm extended = framed(ChangeKind.EXTEND_PLAN, "", longer);
        assertThat(extended.kind()).isEqualTo("EXTEND_PLAN");
        assertThat(Objects.requireNonNull(extended.after()).toString())
                .isEqualTo("{\"fiscalYears\":{\"from\":2020,\"to\":2027}}");

        Frame name = new Frame(UUID.randomUUID(), "会議の見直し", "会議と打合せの見直し", null, null, null, null);
        ChangeForm renamed = framed(ChangeKind.RENAME, "Ⅲ-1-(1)", name);
        assertThat(renamed.node()).isEqualTo("Ⅲ-1-(1)");
        assertThat(Objects.requireNonNull(renamed.after()).toString()).isEqualTo("{\"name\":\"会議と打合せの見直し\"}");

        Frame fresh = new Frame(null, null, "書かない窓口", null, null, null, null);
        ChangeForm added = framed(ChangeKind.ADD, "Ⅲ-1", fresh);
        assertThat(added.parent()).isEqualTo("Ⅲ-1");
        assertThat(added.node()).isNull();
        assertThat(Objects.requireNonNull(added.after()).toString()).isEqualTo("{\"name\":\"書かない窓口\"}");
    }

    private static ChangeForm framed(ChangeKind kind, String path, Frame frame) {
        PaperContent.Entry like = Anything.entry(ChangeKind.ADD, 1, 1);
        List<NodeName> lineage = kind == ChangeKind.ADD ? like.lineage().subList(0, 2) : like.lineage();
        PaperContent.Entry entry = new PaperContent.Entry(
                1, "", path, "枠組み", lineage, like.reason(), List.of(), List.of(), List.of(), null, frame);
        PaperContent content = Anything.paper(List.of(new PaperContent.Section(1, kind, List.of(entry))));
        ReadItem item = Recorded.proposals(read(content), known(content)).get(0);
        assertThat(item.obstacles()).isEmpty();
        assertThat(item.discrepancies()).isEmpty();
        return Objects.requireNonNull(item.form());
    }

    private static Recognised read(PaperContent content) {
        Paper paper = new Paper(new ConsultationId(new UUID(0, 3)), content, null, true);
        byte[] word = Shipped.documents().docx(paper).bytes();
        return Recognition.of(SourceRows.of(new Source("資料.docx", word)), content.levels());
    }

    private static void comesBack(PaperContent content) {
        Recognised read = read(content);

        assertThat(read.pieces()).filteredOn(piece -> piece.use() == null).isEmpty();
        assertThat(read.facts().agendaNo()).isEqualTo(content.agendaNo());
        assertThat(read.facts().exhibitNo()).isEqualTo(content.exhibitNo());
        assertThat(read.facts().title()).isEqualTo(content.title());
        assertThat(read.facts().lead()).isEqualTo(content.lead());
        List<PaperContent.Entry> entries =
                content.sections().stream().flatMap(s -> s.items().stream()).toList();
        List<ReadItem> items = Recorded.proposals(read, known(content));
        assertThat(items).hasSameSizeAs(entries);
        int at = 0;
        for (PaperContent.Section section : content.sections()) {
            for (PaperContent.Entry entry : section.items()) {
                same(section.kind(), entry, items.get(at++));
            }
        }
    }

    private static void same(ChangeKind kind, PaperContent.Entry entry, ReadItem item) {
        assertThat(item.obstacles()).isEmpty();
        assertThat(item.discrepancies()).isEmpty();
        assertThat(item.kind()).isEqualTo(kind);
        ChangeForm form = Objects.requireNonNull(item.form());
        same(entry.reason(), Objects.requireNonNull(form.reason()));
        if (!kind.hasAfter()) {
            assertThat(form.after()).isNull();
            return;
        }
        List<PaperContent.Pair> pairs = entry.pairs();
        JsonNode after = Objects.requireNonNull(form.after());
        for (int i = 0; i < pairs.size(); i++) {
            // what a new measure states is all of it; a merged one is read so, too
            MeasureContent base = kind == ChangeKind.MERGE ? null : pairs.get(i).before();
            MeasureContent read = Recorded.content(base, after.isArray() ? after.get(i) : after);
            assertThat(plain(read)).isEqualTo(plain(pairs.get(i).after()));
        }
    }

    private static void same(Reason was, ChangeForm.ReasonForm read) {
        assertThat(read.purpose()).isEqualTo(was.purpose());
        assertThat(read.circumstances()).isEqualTo(was.circumstances());
        assertThat(read.ratingReason()).isEqualTo(was.ratingReason());
        assertThat(read.text()).isEqualTo(was.text());
    }

    /** Nothing and nothing stated are one to a paper. */
    private static JsonNode plain(MeasureContent content) {
        MeasureContent sorted = new MeasureContent(
                content.number(),
                content.title(),
                content.department(),
                content.relatedDepartments(),
                content.background(),
                content.method(),
                content.entries(),
                content.statedGoals(),
                content.plans(),
                content.state(),
                content.lastYear());
        return Recorded.JSON.valueToTree(sorted);
    }

    /** The record from which the paper was made. */
    private static Known known(PaperContent content) {
        List<Place> nodes = new ArrayList<>();
        List<Standing> measures = new ArrayList<>();
        content.sections().stream().flatMap(s -> s.items().stream()).forEach(entry -> {
            String path = Finder.path(entry.lineage().stream().map(n -> n.number()));
            Place place = nodes.stream()
                    .filter(node -> node.path().equals(path))
                    .findFirst()
                    .orElseGet(() -> new Place(new NodeId(UUID.randomUUID()), path, entry.lineage(), "①"));
            nodes.add(place);
            entry.before()
                    .forEach(before -> measures.add(Recorded.standing(place.id(), path, entry.lineage(), before)));
        });
        return new Known(
                "plan",
                new PlanHead(content.plan(), content.years(), content.levels()),
                content.departments().entrySet().stream()
                        .map(d -> new DepartmentView(d.getKey(), d.getValue(), 1))
                        .toList(),
                nodes,
                measures,
                (measure, review) -> rated(content).findFirst());
    }

    private static Stream<String> rated(PaperContent content) {
        return content.sections().stream()
                .flatMap(s -> s.items().stream())
                .flatMap(e -> e.rated().stream())
                .map(PaperContent.Rated::label)
                .flatMap(label -> Optional.of(label).stream());
    }
}
