package jp.shimon.web.page;

import jakarta.servlet.http.HttpServletResponse;
import jp.shimon.shared.Refused;

/** 断りの種類ごとのHTTPの状態。 */
public final class Statuses {

    private Statuses() {}

    public static int of(Refused refused) {
        return switch (refused.why()) {
            case INVALID -> 422;
            case FORBIDDEN -> HttpServletResponse.SC_FORBIDDEN;
            case NOT_FOUND -> HttpServletResponse.SC_NOT_FOUND;
            case CONFLICT -> HttpServletResponse.SC_CONFLICT;
        };
    }
}
