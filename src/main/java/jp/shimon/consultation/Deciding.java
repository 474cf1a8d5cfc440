package jp.shimon.consultation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** 決定の仕方：who decides, who may record what was decided, and what is announced first. */
@Embeddable
public record Deciding(
        @Enumerated(EnumType.STRING) Organ organ,
        @Enumerated(EnumType.STRING) Recording recording,
        @Enumerated(EnumType.STRING) Announcing announcing) {}
