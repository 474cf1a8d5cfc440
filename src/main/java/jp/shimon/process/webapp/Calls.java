package jp.shimon.process.webapp;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** 呼出しの一覧：method and path, below {@code /camunda/api}; {@code *} stands for one id. */
final class Calls {

    /** An id as the engine makes them; the path is compared as sent, so that nothing can be hidden in an encoding. */
    private static final String ID = "(?:\\w(?:[\\w.:@-]|%3A|%3a)*)";

    private static final String ENGINE = "/engine/engine/default";

    /** What Tasklist calls to list, show, claim and answer tasks, and signing out. */
    static final Calls OF_EVERYBODY = new Calls("""
            GET /engine/engine/
            GET /admin/auth/user/default
            POST /admin/auth/user/default/logout
            GET /(tasklist|cockpit|admin)/plugin/\\w+/static/app/plugin\\.(css|js)
            GET @/filter
            GET @/filter/count
            OPTIONS @/filter
            (GET|POST) @/filter/*/(list|count)
            GET @/task/*
            GET @/task/*/(form|form-variables|identity-links|comment)
            POST @/task/*/(claim|unclaim|submit-form|comment/create)
            POST @/task(/count)?
            GET @/task
            GET @/history/user-operation(/count)?
            GET @/process-definition/*/xml
            GET @/process-instance/*/activity-instances
            GET @/user/*/profile
            """);

    /** What Cockpit and Admin read, and trying a failed job again. */
    static final Calls OF_ADMINISTRATORS = new Calls("""
            GET @/(version|telemetry/data|authorization|authorization/check|authorization/count)
            GET @/(user|group|tenant)(/count)?
            GET @/(group/*|user/*)
            OPTIONS @/(group|tenant|user|authorization|deployment)/?
            GET @/(process|decision|decision-requirements|case|job)-definition(/count)?
            GET @/process-definition/(statistics|*|*/statistics|*/diagram|key/*)
            GET @/decision-definition/*(/xml|/diagram)?
            GET @/decision-requirements-definition/*(/xml|/diagram)?
            GET @/deployment(/count|/*|/*/resources|/*/resources/*|/*/resources/*/data)?
            GET @/(batch|history/batch)(/count|/statistics/?|/statistics/count)?
            (GET|POST) @/process-instance(/count)?
            GET @/process-instance/*
            (GET|POST) @/(job|incident|external-task|variable-instance)(/count)?
            GET @/job/*(/stacktrace)?
            PUT @/job/*/retries
            (GET|POST) @/history/(process-instance|task|activity-instance|decision-instance|incident|job-log)(/count)?
            GET @/history/process-instance/*
            GET @/history/(job-log|external-task-log)/*/stacktrace
            GET @/(task/count|task/report/candidate-group-count)
            GET /cockpit/plugin/base/default/process-definition(/*)?(/statistics|/statistics-count|/called-process-definitions)?
            (GET|POST) /cockpit/plugin/base/default/(incident|process-instance)/?(count)?
            (GET|POST) /cockpit/plugin/base/default/process-(definition|instance)/*/(called-process-\\w+|incident-statistics)
            GET /admin/plugin/adminPlugins/default/metrics/aggregated
            """);

    private final List<Pattern> calls;

    private Calls(String lines) {
        this.calls = Arrays.stream(lines.split("\n"))
                .map(line -> line.strip().split("\\s+"))
                .map(call -> Pattern.compile(
                        call[0] + " " + call[1].replace("@", ENGINE).replace("*", ID)))
                .toList();
    }

    boolean include(HttpServletRequest request) {
        String base = request.getContextPath() + "/camunda/api";
        String path = request.getRequestURI();
        String call = request.getMethod() + " " + (path.startsWith(base) ? path.substring(base.length()) : path);
        return calls.stream().anyMatch(pattern -> pattern.matcher(call).matches());
    }
}
