package jp.shimon.errand;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** 滞っている後処理。 What it is about, and what went wrong. */
public record StuckErrand(
        String name, String page, @JsonUnwrapped ErrandState state) {}
