package jp.shimon.document;

import java.util.List;
import java.util.Optional;
import jp.shimon.consultation.CommitteeType;
import jp.shimon.consultation.ConsultationView;
import jp.shimon.consultation.ItemView;
import jp.shimon.consultation.MemberView;
import jp.shimon.consultation.OpinionView;
import jp.shimon.consultation.Paper;

/**
 * 文書に載せる記録。
 *
 * @param mayor as a letter names the mayor, such as 若葉市長 中村 一郎
 * @param members of the committee, today or on the day of the meeting
 */
public record LetterFacts(
        String mayor,
        Paper paper,
        ConsultationView consultation,
        List<MemberView> members,
        List<OpinionView> opinions) {

    CommitteeType type() {
        return consultation.committee().type();
    }

    /** 行政改革推進委員会 会長 ○○ ○○; without a chair only the committee. */
    String chair() {
        String committee = consultation.committee().name();
        Optional<String> chair = members.stream()
                .filter(member -> member.position().equals("CHAIR"))
                .map(MemberView::name)
                .findFirst();
        return chair.map(name -> PaperWords.of("letter.chair", committee, name)).orElse(committee);
    }

    /** The consultation's title without the word for its kind. */
    String subject() {
        return PaperLayouts.bare(paper.content().title());
    }

    /** Items on which the committee has said something, in the order of the paper. */
    List<ItemView> answered() {
        return consultation.items().stream()
                .filter(item -> item.outcome() != null)
                .toList();
    }

    List<OpinionView> opinionsOn(ItemView item) {
        return opinions.stream()
                .filter(opinion -> opinion.item().equals(item.id()))
                .toList();
    }
}
