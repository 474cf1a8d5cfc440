/** お知らせ：関係者に伝えること。電子メールはここから出す。 */
@NullMarked
@ApplicationModule(
        displayName = "お知らせ",
        allowedDependencies = {"shared", "calendar", "identity"})
package jp.shimon.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
