/** 共通：年度、元号、番号、文字の扱いと、断り方。 No Spring, no JPA, sees nobody. */
@NullMarked
@ApplicationModule(
        displayName = "共通",
        allowedDependencies = {})
package jp.shimon.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
