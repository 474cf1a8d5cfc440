package jp.shimon.change;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.shimon.hearing.Review;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.plan.MeasureId;
import jp.shimon.plan.NodeId;
import jp.shimon.plan.PlanId;
import jp.shimon.search.Entry;
import org.jspecify.annotations.Nullable;

/**
 * 変更案の見出し：一覧と手続が使う分だけ。
 *
 * @param approver user name of the section head who approved this round
 * @param withDrafter whether the drafter has to act
 * @param acted whether anybody has acted since it was submitted; from then on it is not pulled back
 * @param parent under which something new is placed
 * @param ofTheFrame whether it changes no measure, but a node's name or the plan's years
 * @param since when it was submitted, or drafted
 * @param round how often the approvals began: with every submission, and with every send-back behind the first of them
 * @param gist what was stated when it was submitted last; {@code null} for a draft
 * @param important 重要：nobody decides it for an absent decider without a reason
 */
public record ChangeHead(
        ChangeId id,
        PlanId plan,
        ChangeKind kind,
        ChangeStatus status,
        String title,
        String drafter,
        List<String> formerDrafters,
        String department,
        @Nullable String approver,
        boolean withDrafter,
        boolean acted,
        int round,
        List<MeasureId> measures,
        @Nullable NodeId parent,
        @Nullable Review review,
        List<String> concurWith,
        boolean ofTheFrame,
        Instant since,
        @Nullable Gist gist,
        boolean important) {

    private static final Set<Role> SEE_ALL = EnumSet.of(Role.SECRETARIAT, Role.HEADQUARTERS, Role.MAYOR, Role.MANAGER);

    /** 起案者：who drafts it now and who did before; they neither approve nor check it. */
    public String[] drafters() {
        return Stream.concat(Stream.of(drafter), formerDrafters.stream()).toArray(String[]::new);
    }

    /** Those of {@link #visibleTo} as search keeps them: departments, and roles by their tokens. */
    List<String> readers() {
        return Stream.of(
                        Stream.of(department),
                        concurWith.stream(),
                        SEE_ALL.stream().map(Entry::readable))
                .flatMap(readers -> readers)
                .distinct()
                .toList();
    }

    /** Whether a person may see it: their department drafts or concurs, or their role sees every change. */
    public boolean visibleTo(Person person) {
        return person.roles().stream().anyMatch(SEE_ALL::contains)
                || person.worksIn(department)
                || concurWith.stream().anyMatch(person::worksIn);
    }
}
