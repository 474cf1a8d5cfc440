/** 資料の読み取り：既にある資料を、変更案の下書きの形に読み、記録と突き合わせる。 */
@NullMarked
@ApplicationModule(
        displayName = "資料の読み取り",
        allowedDependencies = {"shared", "calendar", "identity", "plan", "hearing", "change"})
package jp.shimon.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
