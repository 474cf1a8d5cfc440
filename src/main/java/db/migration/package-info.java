/** データベースの移行：migrations that need more than SQL; Flyway finds them by this package's name. */
@NullMarked
package db.migration;

import org.jspecify.annotations.NullMarked;
