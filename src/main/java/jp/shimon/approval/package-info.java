/** 決裁の周り：供覧、後閲、職務分離の例外、専決と引上げの決まり。 What stands beside a decision and never replaces one. */
@NullMarked
@ApplicationModule(
        displayName = "決裁の周り",
        allowedDependencies = {"shared", "calendar", "identity", "notice"})
package jp.shimon.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
