package jp.shimon.consultation;

import java.time.LocalDate;

/** 委員の任期：誰が、何として、いつからいつまで。 {@code to}: the last day of the term. */
public record MemberForm(String name, String position, LocalDate from, LocalDate to, int sort) {}
