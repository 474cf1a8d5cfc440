package jp.shimon.process.steps;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shimon.approval.Decider;
import jp.shimon.approval.Routes;
import jp.shimon.change.ChangeHead;
import jp.shimon.change.Changes;
import jp.shimon.consultation.Consultations;
import jp.shimon.consultation.HeadquartersChoice;
import jp.shimon.consultation.ItemView;
import jp.shimon.identity.Role;
import org.springframework.stereotype.Component;

/**
 * 専決：who finally decides by the city's standing delegation. Only about a bundle of minor changes, which no committee has
 * answered, and in which nothing is marked 重要; anything else stays with whom the drawing names.
 */
@Component
public class Delegated {

    private static final String DECISION = "decideAdoption";

    private final Routes routes;
    private final Consultations consultations;
    private final Changes changes;

    Delegated(Routes routes, Consultations consultations, Changes changes) {
        this.routes = routes;
        this.consultations = consultations;
        this.changes = changes;
    }

    /** Who may do a step now, delegation considered. */
    public Doers doers(Step step, Case at) {
        Doers usual = step.doers(at);
        if (!step.key().equals(DECISION)) {
            return usual;
        }
        Map<String, Decider> deciders = routes.current().deciders();
        return deciders.isEmpty() ? usual : instead(at, usual);
    }

    /** Whether somebody other than the usual decider decides. */
    boolean applies(Step step, Case at) {
        return step.key().equals(DECISION) && !doers(step, at).equals(step.doers(at));
    }

    private Doers instead(Case at, Doers usual) {
        List<ItemView> items = consultations.items(at.consultation()).stream()
                .filter(ItemView::open)
                .toList();
        boolean minor = items.stream().allMatch(item -> item.headquarters() == HeadquartersChoice.MINOR);
        if (!minor || items.isEmpty()) {
            return usual;
        }
        List<ChangeHead> heads =
                changes.heads(items.stream().map(ItemView::change).toList());
        if (heads.stream().anyMatch(ChangeHead::important)) {
            return usual;
        }
        Set<String> kinds = heads.stream().map(head -> head.kind().name()).collect(Collectors.toSet());
        String[] drafters = heads.stream().map(ChangeHead::drafter).toArray(String[]::new);
        return switch (routes.deciderFor(kinds)) {
            case MAYOR -> usual;
            case DEPUTY_MAYOR -> Doers.having(Role.HEADQUARTERS).except(drafters);
            case HEAD -> head(heads).except(drafters);
        };
    }

    /** Of several departments the section heads have no common one below the deputy mayor. */
    private static Doers head(List<ChangeHead> heads) {
        List<String> departments =
                heads.stream().map(ChangeHead::department).distinct().toList();
        return departments.size() == 1 ? Doers.headOf(departments.get(0)) : Doers.having(Role.HEADQUARTERS);
    }
}
