package jp.shimon.identity;

/** 不在が届けられた、または取り消された。 Within the transaction that did it. */
public record AbsenceChanged(Absence absence) {}
