package jp.shimon.web.settings;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import jp.shimon.consultation.CommitteeDetail;
import jp.shimon.consultation.CommitteeView;
import jp.shimon.consultation.MemberTerm;

/** 委員会のJSON。 {@code required}: how many must be present if all who are in office today are counted. */
record CommitteeJson(@JsonUnwrapped CommitteeView committee, List<MemberTerm> members, int inOffice, int required) {

    static CommitteeJson from(CommitteeDetail detail) {
        return new CommitteeJson(detail.committee(), detail.members(), detail.inOffice(), detail.required());
    }
}
