package jp.shimon.consultation;

import jp.shimon.change.ChangeId;

/** 決着した項目：どの変更案が、どうなったか。 */
public record Settled(ChangeId change, Fate fate) {}
