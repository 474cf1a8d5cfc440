package jp.shimon.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.consultation.Consultations;
import jp.shimon.consultation.Paper;
import jp.shimon.consultation.PaperCorrections;
import jp.shimon.consultation.PaperVersion;
import jp.shimon.document.PaperFiles.Complete;
import jp.shimon.errand.Chore;
import jp.shimon.errand.ErrandKind;
import org.springframework.stereotype.Component;

/** 資料のファイルを作って保存する：of every issued paper, and of each correction, as it was issued and, once decided, without (案). */
@Component
class PaperChore implements Chore {

    private final Consultations consultations;
    private final PaperCorrections corrections;
    private final PaperFiles files;

    PaperChore(Consultations consultations, PaperCorrections corrections, PaperFiles files) {
        this.consultations = consultations;
        this.corrections = corrections;
        this.files = files;
    }

    @Override
    public ErrandKind kind() {
        return ErrandKind.PAPER;
    }

    /** Each version as it was issued; of the newest, the one that was decided on, too. */
    @Override
    public Collection<UUID> owed() {
        Map<UUID, Integer> corrected = corrections.counted();
        Set<Complete> issued = files.complete(PaperState.ISSUED);
        Set<Complete> decided = files.complete(PaperState.DECIDED);
        Stream<UUID> asIssued = ids(consultations.issued())
                .filter(id -> !IntStream.rangeClosed(0, corrected.getOrDefault(id, 0))
                        .allMatch(no -> issued.contains(new Complete(id, no))));
        Stream<UUID> asDecided = ids(consultations.issuedAndDecided())
                .filter(id -> !decided.contains(new Complete(id, corrected.getOrDefault(id, 0))));
        return Stream.concat(asIssued, asDecided).distinct().toList();
    }

    private static Stream<UUID> ids(List<ConsultationId> papers) {
        return papers.stream().map(ConsultationId::value);
    }

    @Override
    public void run(UUID subject) {
        ConsultationId id = new ConsultationId(subject);
        for (PaperVersion version : corrections.of(id)) {
            files.keep(corrections.paper(id, version.no()).asDraft(), version.digest());
        }
        Paper newest = consultations.paper(id);
        String digest = newest.digest();
        if (digest != null && !newest.draft()) {
            files.keep(newest, digest);
        }
    }

    @Override
    public About about(UUID subject) {
        return new About(consultations.paperHead(new ConsultationId(subject)).title(), "/consultations/" + subject);
    }
}
