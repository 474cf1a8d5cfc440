package jp.shimon.hearing;

import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.shimon.calendar.Office;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.plan.Plans;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 進捗確認（進行管理）。 The room's second door: one round for a plan and a review period. */
@Component
@Transactional(readOnly = true)
public class Rounds extends RoundRecords {

    private static final int REASON = 4000;

    private final RoundCheck check;
    private final RoundOpening opening;
    private final FurtherRatings further;
    private final EntityManager entities;
    private final Office office;

    Rounds(
            JdbcClient jdbc,
            Plans plans,
            RoundCheck check,
            RoundOpening opening,
            FurtherRatings further,
            EntityManager entities,
            Office office) {
        super(jdbc, plans);
        this.check = check;
        this.opening = opening;
        this.further = further;
        this.entities = entities;
        this.office = office;
    }

    /**
     * 進捗確認を始める。
     *
     * @throws Refused FORBIDDEN but for the secretariat, INVALID with every violation, CONFLICT when there is one already
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public RoundId open(RoundForm form, Person by) {
        admit(by);
        return opening.of(check.of(form), by);
    }

    /**
     * 実績を報告する。 One department's reply to all that it was asked.
     *
     * @throws Refused CONFLICT when the department is not awaited any more
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void replied(RoundId id, String department, List<MeasureReply> replies, Person by) {
        answered(id, department, "REPLIED", null, by);
        ReviewRound round = round(id);
        for (MeasureReply reply : replies) {
            entities.persist(new Progress(round.review(), reply, by.username(), office.now()));
            if (reply.self() != null) {
                further.self(reply.measure(), round.review(), round.scale(), reply.self(), by);
            }
        }
        entities.flush();
    }

    /** 未回答とする。 Its hearings are opened all the same. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void unanswered(RoundId id, @Nullable String department, @Nullable String reason, Person by) {
        admit(by);
        Refused.ifAny(Stream.of(Texts.require("department", department, 100), Texts.require("reason", reason, REASON))
                .flatMap(Optional::stream)
                .toList());
        answered(id, String.valueOf(department), "UNANSWERED", reason, by);
    }

    private void answered(RoundId id, String department, String state, @Nullable String reason, Person by) {
        int awaited = jdbc.sql("update round_department d set state = ?, reason = ?, answered_by = ?, answered_at = ?"
                        + " from review_round r where r.id = d.round_id and r.status = 'OPEN'"
                        + " and d.round_id = ? and d.department = ? and d.state = 'ASKED'")
                .params(state, reason, by.username(), now(), id.value(), department)
                .update();
        if (awaited == 0) {
            throw Refused.conflict("round.notAwaited");
        }
    }

    /** ヒアリングを開始する。 Of every department that is not awaited; those on record are left alone. In one statement. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<HearingId> openHearings(RoundId id) {
        return jdbc.sql("insert into hearing (id, measure_id, fiscal_year, period, source, opened_at, scale)"
                        + " select gen_random_uuid(), m.measure_id, r.fiscal_year, r.period, 'INTERNAL', ?, r.scale"
                        + " from review_round r join round_measure m on m.round_id = r.id"
                        + " join round_department d on d.round_id = r.id and d.department = m.department"
                        + " where r.id = ? and d.state <> 'ASKED' order by m.department, m.sort"
                        + " on conflict on constraint one_hearing_per_review do nothing returning id")
                .params(now(), id.value())
                .query((row, n) -> new HearingId(row.getObject("id", UUID.class)))
                .list();
    }

    /**
     * As {@link #allRated}, for whoever decides whether to wait: a rating that is on its way is waited for first, since
     * whoever confirms it may not see a round that began at the same time. Hearings before the round, as a rating locks.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean nothingToWaitFor(RoundId id) {
        jdbc.sql("select h.id from hearing h join review_round r on r.fiscal_year = h.fiscal_year"
                        + " and r.period = h.period join round_measure m on m.round_id = r.id"
                        + " and m.measure_id = h.measure_id where r.id = ? and h.source = 'INTERNAL'"
                        + " and h.rating is null order by h.id for update of h")
                .param(id.value())
                .query(UUID.class)
                .list();
        return allRated(id);
    }

    /**
     * Whether every rating of the round is confirmed. Who asks holds the round until the transaction ends, so that of two
     * ratings at once the second one sees the first.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean allRated(RoundId id) {
        entities.flush();
        jdbc.sql("select id from review_round where id = ? for update")
                .param(id.value())
                .query(UUID.class)
                .single();
        return jdbc.sql("select not exists (select 1 from review_round r join round_measure m on m.round_id = r.id"
                        + " where r.id = ? and not exists (select 1 from hearing h where h.measure_id = m.measure_id"
                        + " and h.source = 'INTERNAL' and h.fiscal_year = r.fiscal_year and h.period = r.period"
                        + " and h.rating is not null))")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    /** The open round that a hearing belongs to, if there is one. */
    public Optional<RoundId> of(HearingHead hearing) {
        return jdbc.sql("select r.id from review_round r join round_measure m on m.round_id = r.id"
                        + " where m.measure_id = ? and r.fiscal_year = ? and r.period = ? and r.status = 'OPEN'")
                .params(
                        hearing.measure().value(),
                        hearing.review().fiscalYear(),
                        hearing.review().period().name())
                .query(UUID.class)
                .optional()
                .map(RoundId::new);
    }

    /** 進捗確認完了。 */
    @Transactional(propagation = Propagation.MANDATORY)
    public void completed(RoundId id, Person by) {
        end(id, "COMPLETED", null, by);
    }

    /** 打切り。 Open hearings stay open, and are rated without the round. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void close(RoundId id, @Nullable String reason, Person by) {
        admit(by);
        Refused.ifAny(Texts.require("reason", reason, REASON).stream().toList());
        round(id);
        end(id, "CLOSED_EARLY", reason, by);
    }

    private void end(RoundId id, String status, @Nullable String reason, Person by) {
        int open = jdbc.sql("update review_round set status = ?, ended_reason = ?, ended_by = ?, ended_at = ?"
                        + " where id = ? and status = 'OPEN'")
                .params(status, reason, by.username(), now(), id.value())
                .update();
        if (open == 0) {
            throw Refused.conflict("round.ended");
        }
    }

    /** @throws Refused FORBIDDEN for whoever may not lead a round */
    public void admit(Person by) {
        if (!by.is(Role.SECRETARIAT)) {
            throw Refused.forbidden("round.secretariatOnly");
        }
    }

    private OffsetDateTime now() {
        return office.now().atOffset(ZoneOffset.UTC);
    }
}
