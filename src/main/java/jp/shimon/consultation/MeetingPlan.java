package jp.shimon.consultation;

import java.time.LocalDate;

/** 会議の開催予定。 */
public record MeetingPlan(LocalDate heldOn, String place, boolean openToPublic) {}
