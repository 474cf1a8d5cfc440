package jp.shimon.identity;

/** 職員名簿の一行。 {@code open} is false for a closed account. */
public record StaffMember(Person person, boolean open, boolean mustChange) {}
