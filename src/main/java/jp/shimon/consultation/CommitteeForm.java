package jp.shimon.consultation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 委員会の登録。 The first member is the chair, the second the deputy. */
public record CommitteeForm(
        String code,
        String name,
        CommitteeType type,
        @Nullable String legalBasis,
        QuorumRule quorumRule,
        boolean chairBreaksTies,
        List<String> members,
        LocalDate termFrom,
        LocalDate termTo) {}
