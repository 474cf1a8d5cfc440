package jp.shimon.consultation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** 一部答申。 An earlier report of a consultation that goes on; {@code no} counts from 1. */
public record ReportView(int no, @JsonUnwrapped Report report) {}
