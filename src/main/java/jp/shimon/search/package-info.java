/** 検索：ほかの部屋が持つ文の、探すための写し。 A folded copy of what other rooms hold, kept in their transactions. */
@NullMarked
@ApplicationModule(
        displayName = "検索",
        allowedDependencies = {"shared", "identity"})
package jp.shimon.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
