package jp.shimon.consultation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 付議の入力。 What is left out gets its default; changes are ids in the order of the paper. */
public record BundleForm(
        @Nullable String committee,
        @Nullable String title,
        @Nullable String lead,
        @Nullable Integer baseYear,
        @Nullable Integer agendaNo,
        @Nullable Integer exhibitNo,
        @Nullable List<String> changes) {}
