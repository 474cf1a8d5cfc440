package jp.shimon.document;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.consultation.Consultations;
import jp.shimon.consultation.Paper;
import jp.shimon.errand.Chore;
import jp.shimon.errand.ErrandKind;
import org.springframework.stereotype.Component;

/** 資料のファイルを作って保存する：of every issued paper, as it was issued and, once decided, without (案). */
@Component
class PaperChore implements Chore {

    private final Consultations consultations;
    private final PaperFiles files;

    PaperChore(Consultations consultations, PaperFiles files) {
        this.consultations = consultations;
        this.files = files;
    }

    @Override
    public ErrandKind kind() {
        return ErrandKind.PAPER;
    }

    @Override
    public Collection<UUID> owed() {
        return Stream.concat(
                        missing(consultations.issued(), PaperState.ISSUED),
                        missing(consultations.issuedAndDecided(), PaperState.DECIDED))
                .distinct()
                .toList();
    }

    private Stream<UUID> missing(List<ConsultationId> papers, PaperState state) {
        Set<UUID> complete = files.complete(state);
        return papers.stream().map(ConsultationId::value).filter(id -> !complete.contains(id));
    }

    @Override
    public void run(UUID subject) {
        Paper paper = consultations.paper(new ConsultationId(subject));
        String digest = paper.digest();
        if (digest == null) {
            return;
        }
        files.keep(paper.asDraft(), digest);
        if (!paper.draft()) {
            files.keep(paper, digest);
        }
    }

    @Override
    public About about(UUID subject) {
        return new About(consultations.paperHead(new ConsultationId(subject)).title(), "/consultations/" + subject);
    }
}
