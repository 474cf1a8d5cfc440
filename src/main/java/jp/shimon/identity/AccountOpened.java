package jp.shimon.identity;

/** 職員が登録された。 {@code process} mirrors it into the engine in the same transaction, without the password. */
public record AccountOpened(Person person) {}
