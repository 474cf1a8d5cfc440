package jp.shimon.change;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import jp.shimon.plan.Standing;

/** 変更前：取組項目と、起案のとき現行だった版。 */
@Embeddable
record Base(UUID measureId, UUID baseId) {

    static Base of(Standing standing) {
        return new Base(standing.id().value(), standing.revision().value());
    }
}
