package jp.shimon.change;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;
import jp.shimon.shared.Refused;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 回議：how far the approvals of a change have come, and which of them still stand. */
@Embeddable
class Circuit {

    @Nullable
    private String approver;

    private int round;

    /** Whether anybody has acted since the last submission; from then on nothing is pulled back. */
    private boolean acted;

    /** The first round whose concurrences are about the gist of today. */
    private int gistRound = 1;

    /** What was stated of a text that was rewritten; nothing of one that was not. */
    @Enumerated(EnumType.STRING)
    @Nullable
    private Gist gist;

    /** What the drafter handed in last, in short. */
    @Nullable
    private String gistDigest;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> approvers = new ArrayList<>();

    private boolean important;

    Circuit() {}

    /** A new round begins; approvals given to the text before it no longer count. */
    void submitted(@Nullable Gist stated, String digest) {
        this.round++;
        this.approver = null;
        this.acted = false;
        this.gist = round == 1 ? null : stated;
        this.gistDigest = digest;
        if (stated == Gist.CHANGED) {
            this.gistRound = round;
        }
    }

    /** 差戻し（所属課長へ）。 The text stays, so the concurrences do, too; the approval does not. */
    void sentBackToHead() {
        this.round++;
        this.approver = null;
    }

    void approvedBy(@Nullable String username) {
        this.approver = username;
        this.acted = true;
        if (username != null && !approvers.contains(username)) {
            List<String> all = new ArrayList<>(approvers);
            all.add(username);
            this.approvers = all;
        }
    }

    /** The section head does not share the drafter's view that the gist is the same. */
    void gistChanged() {
        this.gist = Gist.CHANGED;
        this.gistRound = round;
    }

    /** @throws Refused CONFLICT once the next person has acted */
    void refusePullBackOnceActed() {
        if (acted) {
            throw Refused.conflict("pullBack.tooLate");
        }
    }

    void flag(boolean now) {
        this.important = now;
    }

    /** Whether a concurrence of that round was about the gist of today. */
    boolean stands(int concurredIn) {
        return concurredIn >= gistRound;
    }

    boolean differs(String digest) {
        return !digest.equals(gistDigest);
    }

    boolean askedAnew() {
        return round == gistRound;
    }

    @Nullable
    String approver() {
        return approver;
    }

    List<String> approvers() {
        return approvers;
    }

    @Nullable
    Gist gist() {
        return gist;
    }

    boolean acted() {
        return acted;
    }

    int round() {
        return round;
    }

    boolean important() {
        return important;
    }
}
