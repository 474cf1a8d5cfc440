/** 由来：記載の一つ一つを、どの変更案とどの諮問が書いたか。 Read only; only web reads it. */
@NullMarked
@ApplicationModule(
        displayName = "由来",
        allowedDependencies = {"shared", "calendar", "identity", "plan", "hearing", "change", "consultation"})
package jp.shimon.provenance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
