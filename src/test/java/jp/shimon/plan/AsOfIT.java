package jp.shimon.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.shimon.change.PlanComparison;
import jp.shimon.shared.Refused;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.Town;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.support.TransactionTemplate;

/** ある日の計画を、ある時点で知られていたとおりに：imports and revisions in any order of days, against a plain list. */
@OfficeTest
class AsOfIT {

    private static final LocalDate FIRST = LocalDate.of(2020, 4, 1);

    /** What a naive reader keeps: which version said what, for which day, known since when. */
    record Recorded(
            int no, LocalDate from, Instant since, String name, Map<String, String> titles, boolean correction) {}

    @Autowired
    Plans plans;

    @Autowired
    Town town;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ObjectMapper json;

    private final List<Recorded> model = new ArrayList<>();
    private final List<String> errata = new ArrayList<>();
    private String code = "";
    private Random random = new Random();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyDayIsReadAsItWasKnown(long seed) {
        random = new Random(seed);
        code = "as-of-" + seed;
        imported(1);
        for (int event = 2; event <= 8; event++) {
            if (random.nextInt(4) == 0) {
                imported(event);
            } else if (random.nextInt(3) == 0) {
                corrected(event);
            } else {
                revised(event);
            }
        }
        List<Instant> moments = new ArrayList<>();
        model.forEach(each -> {
            moments.add(each.since());
            moments.add(each.since().minus(1, ChronoUnit.MICROS));
        });
        for (int month = -1; month <= 24; month += 5) {
            LocalDate day = FIRST.plusMonths(month);
            moments.forEach(known -> sameAsTheModel(day, known));
        }
        anyTwoCompareAsWhenBothAreReadWhole(moments);
    }

    private void anyTwoCompareAsWhenBothAreReadWhole(List<Instant> moments) {
        Instant end = moments.get(moments.size() - 2);
        for (int pair = 0; pair < 12; pair++) {
            Moment left = new Moment(FIRST.plusMonths(random.nextInt(24)), moments.get(random.nextInt(moments.size())));
            Moment right = new Moment(FIRST.plusMonths(random.nextInt(24)), end);
            if (left.known().isBefore(model.get(0).since())) {
                continue;
            }
            Beside both = plans.beside(code, left, right);
            PlanComparison whole = PlanComparison.of(
                    plans.at(code, left.asOf(), left.known()), plans.at(code, right.asOf(), right.known()));

            assertThat(PlanComparison.of(both.left(), both.right()).and(both.unread()))
                    .as("%s and %s", left, right)
                    .isEqualTo(whole);
        }
        assertThat(plans.corrections(plans.id(code)))
                .extracting(AsOfIT::erratum)
                .isEqualTo(errata);
    }

    private static String erratum(Correction correction) {
        Corrected.OfMeasure place = (Corrected.OfMeasure) correction.place();
        return "%s %s, %s for %s"
                .formatted(
                        place.path(),
                        correction.recorded().effectiveFrom(),
                        place.becomes().title(),
                        place.was().title());
    }

    private void sameAsTheModel(LocalDate asOf, Instant known) {
        List<Recorded> seen = model.stream()
                .filter(each -> !each.from().isAfter(asOf) && !each.since().isAfter(known))
                .toList();
        String at = "%s, known %s, of %s".formatted(asOf, known, model);
        if (seen.isEmpty()) {
            assertThatThrownBy(() -> plans.at(code, asOf, known)).as(at).isInstanceOf(Refused.class);
            return;
        }
        Recorded last = holding(seen);
        Map<String, String> titles = new TreeMap<>();
        seen.forEach(each -> titles.putAll(each.titles()));
        PlanView read = plans.at(code, asOf, known);

        assertThat(read.version().no()).as(at).isEqualTo(last.no());
        assertThat(read.name()).as(at).isEqualTo(last.name());
        assertThat(read.measures().stream()
                        .collect(Collectors.toMap(
                                PlanView.Entry::path, e -> e.content().title())))
                .as(at)
                .isEqualTo(titles);
        assertThat(read.nodes()).as(at).allMatch(node -> seenNode(seen, node.number()));
    }

    /** What was recorded last; a correction made after it shows on the days that it is about, unless that began later. */
    private static Recorded holding(List<Recorded> seen) {
        Recorded last = seen.stream()
                .filter(each -> !each.correction())
                .reduce((one, later) -> later)
                .orElseThrow();
        Recorded holding = last;
        for (Recorded each : seen) {
            if (each.correction() && each.no() > last.no() && !each.from().isBefore(holding.from())) {
                holding = each;
            }
        }
        return holding;
    }

    private static boolean seenNode(List<Recorded> seen, String pillar) {
        return seen.stream()
                .flatMap(each -> each.titles().keySet().stream())
                .anyMatch(path -> path.startsWith(pillar + "-"));
    }

    /** A new measure under a pillar of its own, and another name of the plan. */
    private void imported(int event) {
        String pillar = List.of("", "Ⅰ", "Ⅱ", "Ⅲ", "Ⅳ", "Ⅴ", "Ⅵ", "Ⅶ", "Ⅷ").get(event);
        LocalDate from = aDayNotBeforeTheNewest();
        String name = "計画" + event;
        plans.add(form(pillar, name, from, title(event)), town.person("gyoukan1"));
        note(event, from, name, Map.of(pillar + "-1-(1)-①", title(event)));
    }

    /** Some measures say something else from a day on. */
    private void revised(int event) {
        LocalDate from = aDay();
        PlanId plan = plans.id(code);
        Map<String, String> titles = model.stream()
                .flatMap(each -> each.titles().keySet().stream())
                .distinct()
                .filter(path -> random.nextInt(3) > 0)
                .collect(Collectors.toMap(path -> path, path -> title(event)));
        String name = nameOn(from);
        List<Revising> changes = titles.keySet().stream()
                .map(path -> plans.standing(plan, path).orElseThrow())
                .<Revising>map(standing -> new Revising.Existing(
                        standing.id(), standing.content().retold(title(event), null, null), List.of(), null))
                .toList();
        Cause cause =
                new Cause(Cause.Kind.CONSULTATION, UUID.randomUUID(), null, "諮" + event, null, from, from, "gyoukan1");
        transaction.executeWithoutResult(done -> plans.revise(plan, cause, changes));
        note(event, from, name, titles);
    }

    /** One measure never said what it says now: for as long as that held, it said something else. */
    private void corrected(int event) {
        PlanId plan = plans.id(code);
        List<String> paths = model.stream()
                .flatMap(each -> each.titles().keySet().stream())
                .distinct()
                .toList();
        String path = paths.get(random.nextInt(paths.size()));
        Standing standing = plans.standing(plan, path).orElseThrow();
        LocalDate today = LocalDate.of(2022, 4, 1);
        Cause cause =
                new Cause(Cause.Kind.CORRECTION, UUID.randomUUID(), null, null, "訂" + event, today, today, "gyoukan1");
        List<Revising> correction = List.of(new Revising.Existing(
                standing.id(), standing.content().retold(title(event), null, null), List.of(), null));
        LocalDate from = model.stream()
                .filter(each -> each.titles().containsKey(path))
                .reduce((one, later) -> later)
                .orElseThrow()
                .from();
        String name = nameOn(from);
        transaction.executeWithoutResult(done -> plans.correct(plan, cause, correction));
        errata.add(
                0,
                "%s %s, %s for %s"
                        .formatted(path, from, title(event), standing.content().title()));
        model.add(new Recorded(
                event, from, plans.version(code, event).knownSince(), name, Map.of(path, title(event)), true));
    }

    private void note(int no, LocalDate from, String name, Map<String, String> titles) {
        model.add(new Recorded(no, from, plans.version(code, no).knownSince(), name, titles, false));
    }

    /** A revision keeps the name that the plan bears on its day. */
    private String nameOn(LocalDate day) {
        return holding(model.stream().filter(each -> !each.from().isAfter(day)).toList())
                .name();
    }

    /** What renames the plan is not imported for a day before what is on record. */
    private LocalDate aDayNotBeforeTheNewest() {
        return model.stream()
                .map(Recorded::from)
                .max(Comparator.naturalOrder())
                .map(newest -> newest.plusMonths(random.nextInt(3)))
                .orElse(FIRST);
    }

    private LocalDate aDay() {
        return model.isEmpty() ? FIRST : FIRST.plusMonths(random.nextInt(20));
    }

    private static String title(int event) {
        return "第" + event + "版の記載";
    }

    private PlanForm form(String pillar, String name, LocalDate from, String title) {
        try {
            ObjectNode plan = (ObjectNode) json.readTree(new ClassPathResource("sample/plan.json").getURL());
            plan.put("code", code).put("name", name).put("inForceFrom", from.toString());
            ObjectNode node = (ObjectNode) plan.at("/nodes/1");
            node.put("number", pillar);
            ((ObjectNode) node.at("/children/0/children/0/measures/0")).put("title", title);
            plan.putArray("nodes").add(node);
            return json.treeToValue(plan, PlanForm.class);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
