/** 画面とREST。 No rule lives here. */
@NullMarked
@ApplicationModule(
        displayName = "画面",
        allowedDependencies = {
            "shared",
            "calendar",
            "identity",
            "search",
            "register",
            "notice",
            "approval",
            "plan",
            "hearing",
            "change",
            "consultation",
            "document",
            "process",
            "timeline",
            "dashboard",
            "provenance"
        })
package jp.shimon.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
