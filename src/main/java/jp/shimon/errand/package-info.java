/** 後処理：コミットの後にする仕事。 What the record owes, who tries it, and what came of it. */
@NullMarked
@ApplicationModule(
        displayName = "後処理",
        allowedDependencies = {"shared", "calendar", "identity", "notice"})
package jp.shimon.errand;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
