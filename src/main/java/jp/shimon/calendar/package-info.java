/** 暦：役所の今日と、開庁日。 */
@NullMarked
@ApplicationModule(
        displayName = "暦",
        allowedDependencies = {"shared"})
package jp.shimon.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
