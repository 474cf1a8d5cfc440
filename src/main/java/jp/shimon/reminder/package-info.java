/** 督促：期限の予告、期限を過ぎた督促、上位への報告。 One round a day over what waits; it never moves a case. */
@NullMarked
@ApplicationModule(
        displayName = "督促",
        allowedDependencies = {"shared", "calendar", "identity", "settings", "notice", "process", "dashboard"})
package jp.shimon.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
