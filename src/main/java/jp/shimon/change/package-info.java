/** 変更案：変更前と変更後、指摘、競合。 */
@NullMarked
@ApplicationModule(
        displayName = "変更案",
        allowedDependencies = {"shared", "calendar", "identity", "search", "notice", "approval", "plan", "hearing"})
package jp.shimon.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
