package jp.shimon.process.delegates;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.shimon.hearing.HearingHead;
import jp.shimon.hearing.HearingView;
import jp.shimon.hearing.RatingGroup;
import jp.shimon.hearing.RatingView;
import jp.shimon.hearing.Reviews;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.notice.About;
import jp.shimon.notice.Notices;
import jp.shimon.plan.Plans;
import jp.shimon.plan.Standing;
import jp.shimon.shared.FiscalYear;
import jp.shimon.shared.Sentence;
import jp.shimon.shared.Words;
import org.springframework.stereotype.Component;

/**
 * 見直しの案内：whoever is in charge of a measure that was rated below plan is told, with the way to a proposal that opens
 * with its evidence; a head, who does not draft, is shown the record.
 */
@Component
class Invitation {

    private final Reviews reviews;
    private final Plans plans;
    private final Accounts accounts;
    private final Notices notices;

    Invitation(Reviews reviews, Plans plans, Accounts accounts, Notices notices) {
        this.reviews = reviews;
        this.plans = plans;
        this.accounts = accounts;
        this.notices = notices;
    }

    /** Only for a rating below plan; whoever asks made sure that no open change cites the review already. */
    void extend(HearingHead head) {
        HearingView hearing = reviews.hearing(head.id());
        RatingView rating = hearing.rating();
        if (rating == null || rating.group() != RatingGroup.BELOW) {
            return;
        }
        Standing measure = plans.standing(List.of(head.measure())).get(head.measure());
        if (measure == null) {
            throw new IllegalStateException("rated, but not on record: " + head.measure());
        }
        String review = Words.of(
                "review.of." + head.review().period(),
                Locale.JAPANESE,
                new FiscalYear(head.review().fiscalYear()));
        List<String> args = List.of(measure.content().title(), review, rating.label());
        String plan = plans.code(measure.plan());
        String department = measure.content().department();
        notices.tell(
                in(department, Role.STAFF),
                Sentence.of("notice.below.draft", args.toArray()),
                About.page(proposal(plan, head)));
        notices.tell(
                in(department, Role.HEAD),
                Sentence.of("notice.below.head", args.toArray()),
                About.page(record(plan, head)));
    }

    private List<String> in(String department, Role role) {
        Stream<Person> people = accounts.having(role).stream();
        return people.filter(person -> person.worksIn(department))
                .filter(person -> role == Role.STAFF || !person.is(Role.STAFF))
                .map(Person::username)
                .toList();
    }

    private static String proposal(String plan, HearingHead head) {
        return "/changes/new?plan=" + URLEncoder.encode(plan, StandardCharsets.UTF_8)
                + "&kind=REVISE&measure=" + head.measure()
                + "&fiscalYear=" + head.review().fiscalYear()
                + "&period=" + head.review().period();
    }

    private static String record(String plan, HearingHead head) {
        return "/plans/" + URLEncoder.encode(plan, StandardCharsets.UTF_8) + "/measures/" + head.measure() + "#reviews";
    }
}
