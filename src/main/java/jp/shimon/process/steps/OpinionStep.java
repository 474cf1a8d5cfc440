package jp.shimon.process.steps;

import java.util.List;
import jp.shimon.consultation.OpinionView;
import jp.shimon.consultation.Opinions;

/** 一つの附帯意見についての一歩。 */
abstract class OpinionStep extends Step {

    final Opinions opinions;

    OpinionStep(Opinions opinions) {
        this.opinions = opinions;
    }

    @Override
    public Subject subject(Case at) {
        OpinionView opinion = opinions.one(at.opinion());
        return new Subject(
                opinion.no() + " " + opinion.title(),
                List.of(opinion.change().value()),
                opinion.consultation().value(),
                opinion.department());
    }
}
