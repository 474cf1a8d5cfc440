package jp.shimon.web.settings;

import java.time.LocalDate;
import jp.shimon.consultation.CommitteeRules;
import jp.shimon.consultation.CommitteeType;
import jp.shimon.consultation.CommitteeView;
import jp.shimon.consultation.MemberForm;
import jp.shimon.consultation.MemberTerm;
import jp.shimon.consultation.QuorumRule;
import jp.shimon.consultation.TieRule;

/** 委員会の画面の入力：from what was typed to what the record takes, and back. */
final class CommitteeInput {

    private static final int TERM_YEARS = 2;

    private CommitteeInput() {}

    static Typed of(CommitteeView view) {
        return rules(view.rules())
                .put("code", view.code())
                .put("name", view.name())
                .put("version", view.version());
    }

    static Typed blank() {
        return rules(CommitteeRules.ordinary(CommitteeType.STATUTORY, null, QuorumRule.HALF_OR_MORE, null));
    }

    private static Typed rules(CommitteeRules rules) {
        return new Typed()
                .put("type", rules.type())
                .put("legalBasis", rules.legalBasis())
                .put("quorumRule", rules.quorumRule())
                .put("quorumText", rules.quorumText())
                .put("tieRule", rules.tieRule())
                .put("noticeDays", rules.noticeDays())
                .put("agendaDays", rules.agendaDays())
                .put("openInPrinciple", rules.openInPrinciple())
                .put("excludedLeaveBase", rules.excludedLeaveBase());
    }

    static CommitteeRules rules(Typed typed) {
        CommitteeRules rules = new CommitteeRules(
                typed.option("type", CommitteeType.class),
                typed.textOrNull("legalBasis"),
                typed.option("quorumRule", QuorumRule.class),
                typed.textOrNull("quorumText"),
                typed.option("tieRule", TieRule.class),
                typed.number("noticeDays"),
                typed.number("agendaDays"),
                typed.is("openInPrinciple"),
                typed.is("excludedLeaveBase"));
        typed.readable();
        return rules;
    }

    /** A term of two years from today, after whoever stands last. */
    static Typed newMember(LocalDate today, int sort) {
        return new Typed()
                .put("position", "MEMBER")
                .put("from", today)
                .put("to", today.plusYears(TERM_YEARS).minusDays(1))
                .put("sort", sort);
    }

    static Typed of(MemberTerm term) {
        return new Typed()
                .put("memberName", term.name())
                .put("position", term.position())
                .put("from", term.from())
                .put("to", term.to())
                .put("sort", term.sort());
    }

    static MemberForm member(Typed typed) {
        MemberForm form = new MemberForm(
                typed.text("memberName").strip(),
                typed.text("position"),
                typed.date("from"),
                typed.date("to"),
                typed.number("sort"));
        typed.readable();
        return form;
    }
}
