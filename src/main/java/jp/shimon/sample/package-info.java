/** 見本市：初めての起動のときに、職員、計画、二つの変更案を用意する。 */
@NullMarked
@ApplicationModule(
        displayName = "見本市",
        allowedDependencies = {
            "shared",
            "calendar",
            "database",
            "identity",
            "plan",
            "hearing",
            "change",
            "consultation",
            "process"
        })
package jp.shimon.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
