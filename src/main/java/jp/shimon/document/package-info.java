/** 資料：記録から作る文書（docx, pdf, html, json）。 */
@NullMarked
@ApplicationModule(
        displayName = "資料",
        allowedDependencies = {"shared", "calendar", "identity", "errand", "plan", "hearing", "change", "consultation"})
package jp.shimon.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
