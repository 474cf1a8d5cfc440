package jp.shimon.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import jp.shimon.calendar.Office;
import jp.shimon.change.ChangeForm;
import jp.shimon.consultation.CommitteeForm;
import jp.shimon.consultation.CommitteeRules;
import jp.shimon.consultation.Consultations;
import jp.shimon.hearing.Review;
import jp.shimon.hearing.Reviews;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import jp.shimon.plan.PlanForm;
import jp.shimon.plan.PlanId;
import jp.shimon.plan.Plans;
import jp.shimon.process.Cases;
import jp.shimon.shared.FiscalYear;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** 見本市：the people, the plan, a reply to the review, and two proposals that wait for their first reviewer. */
@Component
class SampleCity {

    private static final int TERM_YEARS = 10;

    private final Accounts accounts;
    private final Plans plans;
    private final Reviews reviews;
    private final Consultations consultations;
    private final Cases cases;
    private final ObjectMapper json;
    private final Office office;

    SampleCity(
            Accounts accounts,
            Plans plans,
            Reviews reviews,
            Consultations consultations,
            Cases cases,
            ObjectMapper json,
            Office office) {
        this.accounts = accounts;
        this.plans = plans;
        this.reviews = reviews;
        this.consultations = consultations;
        this.cases = cases;
        this.json = json;
        this.office = office;
    }

    /** In the caller's transaction. Every account gets the same password. */
    void build(String password) {
        City.People people = read("sample/city.json", City.People.class);
        PlanForm plan = read("sample/plan.json", PlanForm.class);
        people.departments().forEach(accounts::register);
        people.accounts().forEach(e -> accounts.open(e.username(), e.name(), password, e.department(), e.roles()));
        PlanId id = plans.add(plan, accounts.person("gyoukan1")).id();
        consultations.newCommittee(committee(people.committee()));
        City.Proposals proposals = read("sample/changes.json", City.Proposals.class);
        reply(id, proposals.review());
        for (ChangeForm form : proposals.changes()) {
            cases.propose(form, drafter(form));
        }
    }

    private void reply(PlanId plan, City.Reply reply) {
        reviews.file(
                plans.standing(plan, reply.measure()).orElseThrow().id(),
                new Review(reply.fiscalYear(), reply.period()),
                reply.result(),
                reply.goals(),
                accounts.person("soumu1"));
    }

    private Person drafter(ChangeForm form) {
        return accounts.person("ADD".equals(form.kind()) ? "gyoukan1" : "soumu1");
    }

    /** In office from the plan's beginning on, so that the sample works on any day that somebody tries. */
    private CommitteeForm committee(City.Board board) {
        LocalDate from = new FiscalYear(2020).firstDay();
        LocalDate to = office.today().plusYears(TERM_YEARS);
        return new CommitteeForm(
                board.code(),
                board.name(),
                CommitteeRules.ordinary(board.type(), board.legalBasis(), board.quorumRule(), board.quorumText()),
                List.copyOf(board.members()),
                from,
                to);
    }

    private <T> T read(String file, Class<T> type) {
        try {
            return json.readValue(new ClassPathResource(file).getURL(), type);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
