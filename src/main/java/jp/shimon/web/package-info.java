/** 画面とREST。 No rule lives here. */
@NullMarked
@ApplicationModule(
        displayName = "画面",
        allowedDependencies = {
            "shared",
            "calendar",
            "identity",
            "settings",
            "search",
            "register",
            "notice",
            "errand",
            "approval",
            "plan",
            "hearing",
            "change",
            "consultation",
            "document",
            "publication",
            "reading",
            "process",
            "timeline",
            "dashboard",
            "reminder",
            "provenance"
        })
package jp.shimon.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
