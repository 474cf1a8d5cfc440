package jp.shimon.identity;

/** 職員の名前、課、役割が変わった、または閉じられた。 As {@link AccountOpened}; {@code open} is false for a closed one. */
public record AccountChanged(Person before, Person person, boolean open) {}
