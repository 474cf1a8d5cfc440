package jp.shimon.benchmark;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToLongFunction;
import jp.shimon.benchmark.Operation.Growth;
import jp.shimon.change.ChangeId;
import jp.shimon.change.Changes;
import jp.shimon.change.PlanComparison;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import jp.shimon.plan.Beside;
import jp.shimon.plan.Moment;
import jp.shimon.plan.PlanView;
import jp.shimon.plan.Plans;
import jp.shimon.provenance.Provenance;
import jp.shimon.search.Question;
import jp.shimon.search.Search;
import jp.shimon.search.Searched;
import jp.shimon.shared.Cursor;
import jp.shimon.testing.Town;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** 測る操作の一覧：each through the doors that pages and REST use. */
@TestComponent
class Operations {

    private static final LocalDate ONCE = LocalDate.of(2022, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 4, 1);

    private final Plans plans;
    private final Changes changes;
    private final Provenance provenance;
    private final Search search;
    private final List<Searched> rooms;
    private final Accounts accounts;
    private final Town town;
    private final TransactionTemplate transaction;
    private final MockMvc web;
    private final Map<Integer, ChangeId> drafts = new HashMap<>();

    Operations(
            Plans plans,
            Changes changes,
            Provenance provenance,
            Search search,
            List<Searched> rooms,
            Accounts accounts,
            Town town,
            TransactionTemplate transaction,
            MockMvc web) {
        this.plans = plans;
        this.changes = changes;
        this.provenance = provenance;
        this.search = search;
        this.rooms = rooms;
        this.accounts = accounts;
        this.town = town;
        this.transaction = transaction;
        this.web = web;
    }

    /**
     * To measure one more, add a line: its name, how it may grow, and a call that answers how much it shows.
     */
    List<Operation> all() {
        return List.of(
                new Operation(
                        "the whole plan today", Growth.SHOWN, size -> count(plans.at(Synthetic.PLAN, null, null))),
                new Operation("the whole plan of a day, as known then", Growth.SHOWN, size -> count(then())),
                new Operation("one 推進項目 of the plan, as its page reads it", Growth.FLAT, this::part),
                new Operation("the page of the plan (HTML)", Growth.SHOWN, page("/plans/" + Synthetic.PLAN)),
                new Operation("the page of one measure (HTML)", Growth.FLAT, this::measurePage),
                new Operation("one measure with its ten revisions", Growth.FLAT, this::history),
                new Operation("where every cell of one measure comes from", Growth.FLAT, this::provenance),
                new Operation("the plan of today beside that of a day", Growth.SHOWN, size -> compared()),
                new Operation("before and after a version of ten measures", Growth.PLAN, size -> aroundTheLast()),
                new Operation("findings and differences of one change", Growth.FLAT, this::findings),
                new Operation("search: a rare word of two signs", Growth.FLAT, found("鴻池")),
                new Operation("search: a word of two signs in every measure", Growth.FLAT, found("会議")),
                new Operation("search: a sign in every measure", Growth.FLAT, found("会")),
                new Operation("search: three words", Growth.FLAT, found("会議 生成 防災")),
                new Operation("search: a long word that is nowhere", Growth.FLAT, found("検討会議会議検討")),
                new Operation("search: the number of a measure", Growth.FLAT, found("1-1-1-3")));
    }

    /** As a start after an upgrade does. */
    void fillSearch() {
        transaction.executeWithoutResult(status -> rooms.forEach(room -> room.tellAll(search::put)));
    }

    /** One draft in each plan. */
    void prepare(int size) {
        drafts.put(
                size,
                transaction.execute(status -> changes.draft(
                        town.form(0, form -> form.put("plan", Synthetic.PLAN).put("measure", path(size))), person())));
    }

    private PlanView then() {
        return plans.at(Synthetic.PLAN, ONCE, Instant.parse("2022-05-01T00:00:00Z"));
    }

    private static long count(PlanView plan) {
        return plan.measures().size();
    }

    private long part(int size) {
        return count(plans.part(Synthetic.PLAN, null, null, null));
    }

    private long measurePage(int size) {
        return page("/plans/" + Synthetic.PLAN + "/measures/" + path(size)).applyAsLong(size);
    }

    private long provenance(int size) {
        return provenance.of(Synthetic.PLAN, path(size), null, null).cells().size();
    }

    private long compared() {
        return differing(new Moment(ONCE, Instant.parse("2022-05-01T00:00:00Z")));
    }

    private long aroundTheLast() {
        return differing(new Moment(LAST.minusDays(1), null));
    }

    private long differing(Moment then) {
        Beside both = plans.beside(Synthetic.PLAN, then, new Moment(null, null));
        return PlanComparison.of(both.left(), both.right()).measures().size();
    }

    private long history(int size) {
        return plans.measure(plans.id(Synthetic.PLAN), path(size)).revisions().size();
    }

    private long findings(int size) {
        return changes.view(drafts.get(size), person()).findings().size();
    }

    private IntToLongFunction found(String q) {
        return size -> search.find(Question.of(q, Synthetic.PLAN, null, new Cursor(20, "")), person())
                .found()
                .size();
    }

    /** The last measure of the plan. */
    private static String path(int size) {
        int pillar = Math.max(1, size / 1000);
        int item = (Math.max(1, size / 100) - 1) % 10 + 1;
        return pillar + "-" + item + "-(10)-⑩";
    }

    private Person person() {
        return accounts.person("drafter");
    }

    /** How many characters a page has. */
    IntToLongFunction page(String path) {
        return size -> {
            try {
                return web.perform(get(path).with(user("drafter")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString()
                        .length();
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        };
    }
}
