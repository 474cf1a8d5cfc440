package jp.shimon.consultation;

import java.util.List;
import jp.shimon.change.ChangeId;

/** 決着した項目：どの変更案が、どうなったか。 {@code opinions}: 附帯意見 that are to be answered now. */
public record Settled(ChangeId change, Fate fate, List<OpinionId> opinions) {

    public Settled(ChangeId change, Fate fate) {
        this(change, fate, List.of());
    }
}
