package jp.shimon.consultation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.shimon.change.ChangeKind;
import jp.shimon.change.ChangeView;
import jp.shimon.change.Changes;
import jp.shimon.hearing.HearingView;
import jp.shimon.hearing.RatingView;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.DepartmentView;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.PlanHead;
import jp.shimon.plan.Plans;
import jp.shimon.plan.Standing;
import jp.shimon.shared.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 資料の内容を記録から集め、諮問のときに凍結する。 */
@Component
class Papers {

    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .findAndAddModules()
            .build();

    private final CommitteeRepository committees;
    private final PaperCorrectionRepository corrections;
    private final Changes changes;
    private final Plans plans;
    private final Accounts accounts;

    Papers(
            CommitteeRepository committees,
            PaperCorrectionRepository corrections,
            Changes changes,
            Plans plans,
            Accounts accounts) {
        this.committees = committees;
        this.corrections = corrections;
        this.changes = changes;
        this.plans = plans;
        this.accounts = accounts;
    }

    /** What the paper says: frozen once issued, else collected from the record now. */
    PaperContent content(Consultation consultation, List<Item> items) {
        String frozen = consultation.frozen();
        return frozen == null
                ? collect(consultation, items.stream().filter(Item::open).toList())
                : read(frozen);
    }

    /** 資料n：the newest version of it. */
    Paper newest(Consultation consultation, List<Item> items) {
        boolean draft = !decided(consultation, items);
        if (!consultation.issued()) {
            return new Paper(consultation.id(), content(consultation, items), null, draft);
        }
        List<PaperCorrection> found = corrections.of(consultation.id().value());
        return found.isEmpty()
                ? new Paper(consultation.id(), content(consultation, items), consultation.digest(), draft)
                : of(consultation, found.get(found.size() - 1), draft);
    }

    /** What was corrected later was never decided on. */
    Paper first(Consultation consultation, List<Item> items, boolean corrected) {
        boolean draft = corrected || !decided(consultation, items);
        return new Paper(consultation.id(), content(consultation, items), consultation.digest(), draft);
    }

    static Paper of(Consultation consultation, PaperCorrection correction, boolean draft) {
        return new Paper(consultation.id(), correction.content(), correction.digest(), draft);
    }

    /** One that ended because everything was withdrawn was never decided. */
    static boolean decided(Consultation consultation, List<Item> items) {
        return consultation.status().ordinal() >= ConsultationStatus.DECIDED.ordinal()
                && items.stream().anyMatch(item -> item.decision() != null);
    }

    /** What a report's decision took over into the plan. */
    PaperContent adopted(Consultation consultation, List<Item> items, int report) {
        return collect(
                consultation,
                items.stream().filter(item -> item.adoptedIn(report)).toList());
    }

    static String canonical(PaperContent content) {
        try {
            return CANONICAL.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String digest(String canonical) {
        return Sha256.of(canonical.getBytes(StandardCharsets.UTF_8));
    }

    static PaperContent read(String frozen) {
        try {
            return CANONICAL.readValue(frozen, PaperContent.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the frozen content cannot be read", broken);
        }
    }

    private PaperContent collect(Consultation consultation, List<Item> items) {
        Committee committee = committees.findById(consultation.committeeId()).orElseThrow();
        PlanHead plan = plans.head(consultation.plan());
        PaperHead head = consultation.head();
        Map<String, String> names = accounts.departments().stream()
                .collect(Collectors.toMap(DepartmentView::code, DepartmentView::name, (a, b) -> a, TreeMap::new));
        return new PaperContent(
                plan.name(),
                plan.years(),
                plan.levels(),
                committee.name(),
                committee.rules().type(),
                head,
                names,
                sections(items));
    }

    private List<PaperContent.Section> sections(List<Item> items) {
        Map<ChangeKind, List<ChangeView>> byKind = new TreeMap<>();
        items.stream()
                .map(item -> changes.view(item.change()))
                .forEach(view -> byKind.computeIfAbsent(view.head().kind(), kind -> new ArrayList<>())
                        .add(view));
        List<PaperContent.Section> sections = new ArrayList<>();
        byKind.forEach((kind, views) -> sections.add(section(sections.size() + 1, kind, views)));
        return sections;
    }

    private static PaperContent.Section section(int no, ChangeKind kind, List<ChangeView> views) {
        List<PaperContent.Entry> entries = new ArrayList<>();
        views.forEach(view -> entries.add(entry(entries.size() + 1, view)));
        return new PaperContent.Section(no, kind, entries);
    }

    private static PaperContent.Entry entry(int no, ChangeView view) {
        List<MeasureContent> before =
                view.before().stream().map(Standing::content).toList();
        return new PaperContent.Entry(
                no,
                view.head().id().toString(),
                view.paths().isEmpty() ? "" : view.paths().get(0),
                view.head().title(),
                view.lineage(),
                view.reason(),
                rated(view),
                before,
                view.after(),
                view.pairs().stream()
                        .map(pair -> pair.before() == null ? -1 : view.before().indexOf(pair.before()))
                        .toList(),
                view.frame().only() ? view.frame() : null);
    }

    /** The confirmed ratings; which measure each is of stands there only where there are several. */
    private static List<PaperContent.Rated> rated(ChangeView view) {
        List<PaperContent.Rated> rated = new ArrayList<>();
        for (HearingView hearing : view.hearings()) {
            RatingView rating = hearing.rating();
            if (rating != null) {
                String of = view.before().size() < 2 ? null : title(view, hearing);
                rated.add(new PaperContent.Rated(
                        hearing.review().fiscalYear(), hearing.review().period(), rating.label(), of));
            }
        }
        return rated;
    }

    private static @Nullable String title(ChangeView view, HearingView hearing) {
        return view.before().stream()
                .filter(standing -> standing.id().equals(hearing.measure()))
                .map(standing -> standing.content().title())
                .findFirst()
                .orElse(null);
    }
}
