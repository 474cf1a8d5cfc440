package jp.shimon.change;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** 変更前：取組項目と、起案のとき現行だった版。 */
@Embeddable
record Base(UUID measureId, UUID baseId) {}
