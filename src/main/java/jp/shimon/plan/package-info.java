/** 計画：取組項目と年度計画を版ごとに保存する。 */
@NullMarked
@ApplicationModule(
        displayName = "計画",
        allowedDependencies = {"shared", "calendar", "identity", "search"})
package jp.shimon.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
