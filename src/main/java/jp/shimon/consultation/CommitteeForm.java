package jp.shimon.consultation;

import java.time.LocalDate;
import java.util.List;

/** 委員会の登録。 The first member is the chair, the second the deputy. */
public record CommitteeForm(
        String code, String name, CommitteeRules rules, List<String> members, LocalDate termFrom, LocalDate termTo) {}
