package jp.shimon.consultation;

/** 付議の見出し：what a line about one of its parts says of it. */
record ConsultationHeadline(ConsultationId id, String title, String planCode) {}
