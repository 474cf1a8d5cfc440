/** お知らせ：関係者に伝えること。 */
@NullMarked
@ApplicationModule(
        displayName = "お知らせ",
        allowedDependencies = {"shared", "calendar"})
package jp.shimon.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
