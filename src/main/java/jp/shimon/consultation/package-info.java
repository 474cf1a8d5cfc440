/** 諮問：委員会、会議、議題、審議結果、答申。 */
@NullMarked
@ApplicationModule(
        displayName = "諮問",
        allowedDependencies = {
            "shared",
            "calendar",
            "identity",
            "search",
            "register",
            "notice",
            "plan",
            "hearing",
            "change"
        })
package jp.shimon.consultation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
