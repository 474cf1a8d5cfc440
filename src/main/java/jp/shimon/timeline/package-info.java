/** 経過：誰が何をしたか。 Listens; only web reads it. */
@NullMarked
@ApplicationModule(
        displayName = "経過",
        allowedDependencies = {"shared", "calendar", "identity", "settings", "change", "consultation", "process"})
package jp.shimon.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
