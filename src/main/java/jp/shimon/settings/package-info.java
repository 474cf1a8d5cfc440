/** 設定：市が自分で決めること。休みの日、督促の時期、文書番号の書き方。 Every version is kept, with who changed it. */
@NullMarked
@ApplicationModule(
        displayName = "設定",
        allowedDependencies = {"shared", "calendar", "identity", "register"})
package jp.shimon.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
