package jp.shimon.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.shimon.change.Conflict.Side;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.MeasureId;
import jp.shimon.plan.MeasureStatus;
import jp.shimon.plan.Place;
import jp.shimon.plan.PlanForm;
import jp.shimon.plan.Plans;
import jp.shimon.plan.Standing;
import jp.shimon.shared.FiscalYear;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Violation;
import org.springframework.stereotype.Component;

/** 現行の計画に合わせる：起案の後に改定されたとき、その改定を案に取り込む。 Never after the drafter has let it go. */
@Component
class Rebasing {

    private final Plans plans;
    private final Bases bases;
    private final ChangeReader reader;

    Rebasing(Plans plans, Bases bases, ChangeReader reader) {
        this.plans = plans;
        this.bases = bases;
        this.reader = reader;
    }

    RebaseView view(Change change) {
        Rebased rebased = rebased(change, Map.of());
        return new RebaseView(
                change.id(), change.version(), bases.moved(change), rebased.theirs(), rebased.conflicts());
    }

    /** @throws Refused INVALID naming every place where people have to choose */
    void rebase(Change change, Map<String, Side> choices) {
        Rebased rebased = rebased(change, choices);
        Refused.ifAny(rebased.conflicts().stream()
                .map(conflict -> Violation.of(conflict.place(), "rebase.choose"))
                .toList());
        change.rebase(rebased.now(), rebased.after(), frame(change));
    }

    private record Rebased(
            List<Standing> now, List<MeasureContent> after, List<Difference> theirs, List<Conflict> conflicts) {}

    private Rebased rebased(Change change, Map<String, Side> choices) {
        List<Standing> was = reader.before(change);
        Map<MeasureId, Standing> standing = plans.standing(change.measures());
        List<Standing> now = was.stream()
                .map(before -> Objects.requireNonNull(standing.get(before.id())))
                .toList();
        now.forEach(measure -> stillPursued(measure, change.kind()));
        PlanForm.Years years = plans.head(change.plan()).years();
        List<Difference> theirs = new ArrayList<>();
        for (int i = 0; i < was.size(); i++) {
            theirs.addAll(Difference.between(was.get(i).content(), now.get(i).content(), years));
        }
        List<Conflict> conflicts = new ArrayList<>();
        List<MeasureContent> after = new ArrayList<>();
        for (int i = 0; i < change.after().size(); i++) {
            after.add(merged(change, i, was, now, choices, conflicts));
        }
        return new Rebased(now, after, theirs, conflicts);
    }

    private static void stillPursued(Standing measure, ChangeKind kind) {
        if (measure.content().state() != MeasureStatus.ACTIVE && kind != ChangeKind.CORRECT) {
            throw Refused.invalid("measure", "measure.ended", measure.path());
        }
    }

    private static MeasureContent merged(
            Change change,
            int i,
            List<Standing> was,
            List<Standing> now,
            Map<String, Side> choices,
            List<Conflict> conflicts) {
        MeasureContent mine = change.after().get(i);
        if (change.kind() == ChangeKind.MERGE || was.isEmpty()) {
            return mine;
        }
        int at = change.kind() == ChangeKind.SPLIT ? 0 : i;
        ThreeWay.Merged merged = ThreeWay.of(
                was.get(at).content(),
                mine,
                now.get(at).content(),
                chosen(choices, change.after().size(), i));
        merged.conflicts().stream()
                .map(c -> new Conflict(place(change.after().size(), i, c.place()), c.base(), c.mine(), c.theirs()))
                .forEach(conflicts::add);
        return merged.content().numbered(String.valueOf(mine.number()));
    }

    /** Of several contents the place begins with which one: {@code [1].title}. */
    private static String place(int contents, int i, String place) {
        return contents == 1 ? place : "[" + i + "]." + place;
    }

    private static Map<String, Side> chosen(Map<String, Side> choices, int contents, int i) {
        if (contents == 1) {
            return choices;
        }
        String prefix = place(contents, i, "");
        return choices.entrySet().stream()
                .filter(choice -> choice.getKey().startsWith(prefix))
                .collect(Collectors.toMap(choice -> choice.getKey().substring(prefix.length()), Map.Entry::getValue));
    }

    /** The frame as it is proposed, compared with what it is now. */
    private Frame frame(Change change) {
        Frame frame = change.proposal().frame();
        Optional<PlanForm.Years> years = frame.years();
        if (years.isPresent()) {
            PlanForm.Years are = plans.head(change.plan()).years();
            if (years.get().to() <= are.to()) {
                throw Refused.invalid("after.fiscalYears.to", "extension.to", new FiscalYear(are.to()), 30);
            }
            return Frame.extension(are, years.get());
        }
        UUID node = frame.nodeId();
        return node == null
                ? frame
                : plans.place(change.plan(), node.toString())
                        .map(Place::name)
                        .map(name -> new Frame(node, name, frame.nodeName(), null, null, null, null))
                        .orElse(frame);
    }
}
