package jp.shimon.publication;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import jp.shimon.errand.Chore;
import jp.shimon.errand.ErrandKind;
import jp.shimon.plan.DecidedVersion;
import jp.shimon.plan.Plans;
import org.springframework.stereotype.Component;

/** 改定の抄録を作って保存し、公表用フォルダーに置く。 */
@Component
class PublicationChore implements Chore {

    private final Plans plans;
    private final PublicationFiles files;
    private final PublicationFolder folder;

    PublicationChore(Plans plans, PublicationFiles files, PublicationFolder folder) {
        this.plans = plans;
        this.files = files;
        this.folder = folder;
    }

    @Override
    public ErrandKind kind() {
        return ErrandKind.PUBLICATION;
    }

    @Override
    public Collection<UUID> owed() {
        Set<UUID> complete = files.complete();
        return plans.decidedVersions().stream()
                .filter(version -> !complete.contains(version))
                .toList();
    }

    /** Kept first: what is put into the folder is what the record has. */
    @Override
    public void run(UUID subject) {
        DecidedVersion version = plans.decidedVersion(subject);
        folder.write(version.plan(), version.version().no(), files.keep(version));
    }

    @Override
    public About about(UUID subject) {
        DecidedVersion version = plans.decidedVersion(subject);
        String name = version.head().name() + " "
                + PublicationFolder.name(version.version().no());
        return new About(
                name, Publications.page(version.plan(), version.version().no()));
    }
}
