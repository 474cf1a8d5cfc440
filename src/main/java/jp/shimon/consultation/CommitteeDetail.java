package jp.shimon.consultation;

import java.util.List;
import jp.shimon.shared.Sentence;

/**
 * 一つの委員会と、その委員。
 *
 * @param inOffice how many are in office today
 * @param warnings what is not as the rules have it today, such as a chair who is missing
 */
public record CommitteeDetail(
        CommitteeView committee, List<MemberTerm> members, int inOffice, List<Sentence> warnings) {

    /** How many must be present if all who are in office today are counted. */
    public int required() {
        return committee.rules().quorumRule().required(inOffice);
    }
}
