package jp.shimon.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * なぜ版が改まったか。 The plan knows no committee; it keeps references only.
 *
 * @param inForceFrom 変更日
 * @param recordedBy user name of the person whose step made the version
 * @param note what an import says of its cause
 * @param reportNo which report of the consultation it follows, from 1
 */
public record Cause(
        Kind kind,
        @Nullable UUID consultation,
        @Nullable UUID meeting,
        @Nullable String letterNumber,
        @Nullable String registerNumber,
        @Nullable LocalDate decidedOn,
        LocalDate inForceFrom,
        String recordedBy,
        @Nullable CauseNote note,
        int reportNo) {

    public Cause(
            Kind kind,
            @Nullable UUID consultation,
            @Nullable UUID meeting,
            @Nullable String letterNumber,
            @Nullable String registerNumber,
            @Nullable LocalDate decidedOn,
            LocalDate inForceFrom,
            String recordedBy,
            @Nullable CauseNote note) {
        this(kind, consultation, meeting, letterNumber, registerNumber, decidedOn, inForceFrom, recordedBy, note, 1);
    }

    public Cause(
            Kind kind,
            @Nullable UUID consultation,
            @Nullable UUID meeting,
            @Nullable String letterNumber,
            @Nullable String registerNumber,
            @Nullable LocalDate decidedOn,
            LocalDate inForceFrom,
            String recordedBy) {
        this(kind, consultation, meeting, letterNumber, registerNumber, decidedOn, inForceFrom, recordedBy, null);
    }

    /** The same cause, in force from another day. */
    Cause holdingFrom(LocalDate day) {
        return new Cause(
                kind, consultation, meeting, letterNumber, registerNumber, decidedOn, day, recordedBy, note, reportNo);
    }

    /** 契機の種類。 */
    public enum Kind {
        /** 取込み */
        IMPORT,
        /** 諮問を経た変更 */
        CONSULTATION,
        /** 訂正 */
        CORRECTION
    }
}
