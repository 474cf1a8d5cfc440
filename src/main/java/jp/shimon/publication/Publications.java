package jp.shimon.publication;

import java.util.List;
import java.util.Optional;
import jp.shimon.errand.ErrandKind;
import jp.shimon.errand.ErrandState;
import jp.shimon.errand.Errands;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.plan.DecidedVersion;
import jp.shimon.plan.Plans;
import jp.shimon.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 公表用の抄録。 The door of this room: what a version changed and why, as anybody outside may have it. */
@Component
@Transactional(readOnly = true)
public class Publications {

    private final Plans plans;
    private final PublicationFiles files;
    private final PublicationFolder folder;
    private final Errands errands;

    Publications(Plans plans, PublicationFiles files, PublicationFolder folder, Errands errands) {
        this.plans = plans;
        this.files = files;
        this.folder = folder;
        this.errands = errands;
    }

    /** The page of a version's extract, from the root of the site. */
    public static String page(String plan, int no) {
        return "/plans/" + plan + "/versions/" + no + "/publication";
    }

    /** @throws Refused NOT_FOUND for no such version, and for one that no consultation made */
    public DecidedVersion version(String plan, int no) {
        return plans.decidedVersion(plan, no);
    }

    /** The files by their names. @throws Refused as {@link #version} */
    public List<PublicFile> files(String plan, int no) {
        return files.of(version(plan, no));
    }

    /** @throws Refused NOT_FOUND also for a file that the extract does not have */
    public PublicFile file(String plan, int no, String name) {
        return files(plan, no).stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("publication.noFile"));
    }

    /** All of it as one file, the same bytes every time. */
    public byte[] zip(String plan, int no) {
        return PublicationZip.of(plan + "-" + PublicationFolder.name(no), files(plan, no));
    }

    /** How far the writing is, for the secretariat and whoever runs the house. */
    public PublicationState state(String plan, int no, Person by) {
        admit(by);
        Optional<ErrandState> errand =
                errands.state(ErrandKind.PUBLICATION, version(plan, no).id());
        return PublicationState.of(folder.place(plan, no), errand.orElse(null));
    }

    /**
     * もう一度書き出す。 Into the same place, the same bytes; within seconds.
     *
     * @throws Refused FORBIDDEN but for the secretariat and an administrator
     */
    @Transactional
    public void again(String plan, int no, Person by) {
        admit(by);
        errands.anew(ErrandKind.PUBLICATION, version(plan, no).id());
    }

    public static boolean mayManage(Person by) {
        return by.is(Role.SECRETARIAT) || by.is(Role.ADMIN);
    }

    private static void admit(Person by) {
        if (!mayManage(by)) {
            throw Refused.forbidden("publication.secretariatOnly");
        }
    }
}
