package jp.shimon.reading;

import java.util.List;
import jp.shimon.plan.PlanId;
import jp.shimon.shared.Sentence;

/**
 * 読み取りの結果：認識した項目と、元の文書のすべての行の行方。
 *
 * @param plan code of the plan that it was read for
 * @param pieces every line and cell of the source, and what it was read as
 */
public record Reading(
        String plan,
        PlanId planId,
        PaperFacts facts,
        List<ReadItem> items,
        List<Piece> pieces,
        List<Sentence> remarks) {

    /** 認識できなかった行。 */
    public List<Piece> unrecognised() {
        return pieces.stream().filter(piece -> piece.use() == null).toList();
    }

    public int recognised() {
        return pieces.size() - unrecognised().size();
    }
}
