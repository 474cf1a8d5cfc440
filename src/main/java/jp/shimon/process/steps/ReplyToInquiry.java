package jp.shimon.process.steps;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.shimon.calendar.Office;
import jp.shimon.hearing.ReviewRound;
import jp.shimon.hearing.Rounds;
import jp.shimon.hearing.Scales;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import jp.shimon.process.Field;
import jp.shimon.shared.FiscalYear;
import jp.shimon.shared.Words;
import org.springframework.stereotype.Component;

/** 実績を報告する（担当課）。 Anybody of the department, for all its measures that have no result on record. */
@Component
class ReplyToInquiry extends Step {

    private final Rounds rounds;
    private final Scales scales;
    private final Accounts accounts;

    ReplyToInquiry(Rounds rounds, Scales scales, Accounts accounts) {
        this.rounds = rounds;
        this.scales = scales;
        this.accounts = accounts;
    }

    @Override
    public String key() {
        return "replyToInquiry";
    }

    @Override
    public Doers doers(Case at) {
        return Doers.membersOf(at.department());
    }

    @Override
    public List<Field> fields(Case at) {
        return asked(at).fields();
    }

    private ReplyFields asked(Case at) {
        return new ReplyFields(
                rounds.questions(at.round(), at.department()),
                scales.options(rounds.round(at.round()).scale()));
    }

    @Override
    public Map<String, Object> take(Answers answers, Person by, Case at) {
        rounds.replied(at.round(), at.department(), asked(at).replies(answers), by);
        return Map.of();
    }

    @Override
    public Subject subject(Case at) {
        ReviewRound round = rounds.round(at.round());
        String title = Words.of(
                "review.asked." + round.review().period(),
                Locale.JAPANESE,
                new FiscalYear(round.review().fiscalYear()),
                accounts.departmentName(at.department()));
        return new Subject(title, List.of(), null, at.department());
    }

    @Override
    public LocalDate due(Case at, Office office) {
        return rounds.round(at.round()).due();
    }
}
