/** 文書番号：欠番のない連番を同じ取引の中で採る。 */
@NullMarked
@ApplicationModule(
        displayName = "文書番号",
        allowedDependencies = {"shared"})
package jp.shimon.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
