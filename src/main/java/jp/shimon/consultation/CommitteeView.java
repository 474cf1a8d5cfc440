package jp.shimon.consultation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 委員会を外へ見せる形。 */
public record CommitteeView(
        UUID id,
        String code,
        String name,
        CommitteeType type,
        @Nullable String legalBasis,
        QuorumRule quorumRule) {}
