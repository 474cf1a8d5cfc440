/** 職員：部署、役割、パスワード。 Who works here and what they may be asked to do. */
@NullMarked
@ApplicationModule(
        displayName = "職員",
        allowedDependencies = {"shared", "calendar"})
package jp.shimon.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
