package jp.shimon.process;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shimon.change.ChangeHead;
import jp.shimon.identity.Person;
import jp.shimon.identity.Reorganisation;

/**
 * 組織改正が及ぶところ。
 *
 * @param changes the open changes that move
 * @param tasks how many tasks wait for the department now
 */
public record ReorganisationPreview(Reorganisation ordered, List<ChangeHead> changes, long tasks) {

    /** Is another when other people or other changes would move. */
    public String seal() {
        return Stream.concat(
                        ordered.movers().stream()
                                .map(Person::username)
                                .map(name -> name + (ordered.heads().contains(name) ? "*" : "")),
                        changes.stream().map(change -> change.id().toString()))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(" "), text -> Integer.toHexString(text.hashCode())));
    }
}
