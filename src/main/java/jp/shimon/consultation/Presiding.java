package jp.shimon.consultation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import jp.shimon.shared.Refused;
import org.jspecify.annotations.Nullable;

/** 議長：会長、会長が欠けるときは職務代理者、どちらもいないときは出席委員の一人。 */
final class Presiding {

    private Presiding() {}

    /**
     * @param able who is present and may take part
     * @param named who presided, if it was said
     * @throws Refused INVALID when the one named is not among them, or when it must be said who it was
     */
    static MemberId of(List<MemberView> members, Set<MemberId> able, @Nullable MemberId named) {
        if (named != null) {
            if (!able.contains(named)) {
                throw Refused.invalid("presides", "presides.absent");
            }
            return named;
        }
        return first(members, able, MemberView::chairs)
                .or(() -> first(members, able, MemberView::deputizes))
                .orElseThrow(() -> Refused.invalid("presides", "presides.required"));
    }

    private static Optional<MemberId> first(
            List<MemberView> members, Set<MemberId> able, Predicate<MemberView> position) {
        return members.stream()
                .filter(position)
                .map(MemberView::id)
                .filter(able::contains)
                .findFirst();
    }
}
