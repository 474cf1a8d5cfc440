/** 手続：誰がいつ何をするか。 The only room that knows the engine. */
@NullMarked
@ApplicationModule(
        displayName = "手続",
        allowedDependencies = {
            "shared",
            "calendar",
            "identity",
            "settings",
            "notice",
            "approval",
            "plan",
            "hearing",
            "change",
            "consultation",
            "document"
        })
package jp.shimon.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
