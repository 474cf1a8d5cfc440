/** 進捗：実績、ヒアリング、評価。 */
@NullMarked
@ApplicationModule(
        displayName = "進捗",
        allowedDependencies = {"shared", "calendar", "identity", "plan"})
package jp.shimon.hearing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
