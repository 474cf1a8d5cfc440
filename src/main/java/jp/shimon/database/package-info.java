/** データベース：starts the embedded PostgreSQL, or leaves it to the external one that the settings name. Sees no room. */
@NullMarked
@ApplicationModule(
        displayName = "データベース",
        allowedDependencies = {})
package jp.shimon.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
