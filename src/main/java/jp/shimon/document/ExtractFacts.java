package jp.shimon.document;

import java.util.List;
import jp.shimon.consultation.ConsultationView;
import jp.shimon.consultation.OpinionView;
import jp.shimon.consultation.PaperContent;
import jp.shimon.plan.DecidedVersion;

/**
 * 公表用の抄録のもとになる記録。
 *
 * @param content what the version took over, and nothing else
 */
public record ExtractFacts(
        DecidedVersion decided, PaperContent content, ConsultationView consultation, List<OpinionView> opinions) {}
