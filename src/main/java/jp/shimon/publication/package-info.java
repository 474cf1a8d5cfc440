/** 公表：改定の抄録を、庁外に出せる形で置く。 */
@NullMarked
@ApplicationModule(
        displayName = "公表",
        allowedDependencies = {"shared", "calendar", "identity", "errand", "plan", "change", "consultation", "document"
        })
package jp.shimon.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
