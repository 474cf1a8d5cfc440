package jp.shimon.process.delegates;

import jp.shimon.hearing.HearingId;
import jp.shimon.hearing.RoundId;
import jp.shimon.hearing.Rounds;
import jp.shimon.process.engine.Couriers;
import org.springframework.stereotype.Component;

/** 進捗確認のヒアリング：one for each measure whose department is not awaited any more, unless the record has it. */
@Component
class RoundHearings {

    private final Rounds rounds;
    private final Couriers couriers;

    RoundHearings(Rounds rounds, Couriers couriers) {
        this.rounds = rounds;
        this.couriers = couriers;
    }

    void start(RoundId round) {
        rounds.openHearings(round).stream().map(HearingId::value).forEach(id -> couriers.start("hearing", id));
    }
}
