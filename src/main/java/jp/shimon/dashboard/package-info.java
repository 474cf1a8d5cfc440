/** 進行状況：何がどこで誰を待っているか。 */
@NullMarked
@ApplicationModule(
        displayName = "進行状況",
        allowedDependencies = {"shared", "calendar", "identity", "plan", "change", "consultation", "process"})
package jp.shimon.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
