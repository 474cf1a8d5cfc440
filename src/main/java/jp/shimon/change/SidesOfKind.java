package jp.shimon.change;

import java.util.stream.Stream;
import jp.shimon.plan.MeasureContent;
import org.springframework.stereotype.Component;

/**
 * V19：種類ごとの変更前・変更後の数（追加に変更前はない、完了・廃止に変更後はない、統合は二つ以上から一つ、分割は一つから二つ以上）。 Most of it is refused at
 * input; it can occur where a measure that a draft is based on has gone meanwhile.
 */
@Component
class SidesOfKind implements Rule {

    @Override
    public Stream<Finding> findings(Dossier dossier) {
        int before = dossier.before().size();
        int after = dossier.after().size();
        return switch (dossier.kind()) {
            case ADD -> wrong(before > 0, "add", "before");
            case COMPLETE, ABOLISH -> wrong(rewritten(dossier), "end", "after");
            case MERGE -> Stream.concat(wrong(before < 2, "merge", "before"), wrong(after != 1, "merge", "after"));
            case SPLIT -> Stream.concat(wrong(before != 1, "split", "before"), wrong(after < 2, "split", "after"));
            default -> Stream.empty();
        };
    }

    private static Stream<Finding> wrong(boolean wrong, String what, String place) {
        return wrong ? Stream.of(Finding.saying(what, "V19", Severity.E, place)) : Stream.empty();
    }

    /** What ends keeps its content: only its state and its last year differ. */
    private static boolean rewritten(Dossier dossier) {
        return dossier.onlyBefore()
                .filter(was -> dossier.onlyAfter()
                        .filter(now -> !ended(was).sameAs(ended(now)))
                        .isPresent())
                .isPresent();
    }

    private static MeasureContent ended(MeasureContent content) {
        return new MeasureContent(
                content.number(),
                content.title(),
                content.department(),
                content.relatedDepartments(),
                content.background(),
                content.method(),
                content.schedule(),
                content.goals(),
                content.yearPlans(),
                null,
                null);
    }
}
