package jp.shimon.consultation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 一回の会議での、一つの項目の審議結果。 {@code excluded}: ids of members with an interest (除斥). */
public record DeliberationView(
        ItemId item,
        ItemOutcome outcome,
        @Nullable String opinion,
        List<String> excluded,
        @Nullable Integer votesFor,
        @Nullable Integer votesAgainst) {}
