package jp.shimon.change;

import java.util.List;
import java.util.Optional;
import jp.shimon.plan.NodeId;
import jp.shimon.plan.Place;
import jp.shimon.plan.Standing;
import org.jspecify.annotations.Nullable;

/**
 * 変更の対象：どの取組項目を、どこに、どの体系の項目を。
 *
 * @param before the measures as they stand, in the order in which they were named
 * @param parent under which something new is placed
 * @param node the node that the change hits as a whole
 */
record Target(List<Standing> before, Optional<Place> parent, Optional<Place> node) {

    static final Target NOTHING = new Target(List.of(), Optional.empty(), Optional.empty());

    /** Where what is new will stand: where it is told to, else beside the first measure named. */
    @Nullable
    NodeId place() {
        return parent.map(Place::id).orElse(null);
    }
}
