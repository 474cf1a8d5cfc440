package jp.shimon.process.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.WebSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** CVE-2026-109432: an expression in a query is refused and never evaluated, wherever in the query it stands. */
@OfficeTest
class CVE_2026_109432_Test {

    private static final String HARMLESS = "${1+1}";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assigneeExpression",
                "ownerExpression",
                "assigneeLikeExpression",
                "candidateUserExpression",
                "candidateGroupExpression",
                "candidateGroupsExpression",
                "involvedUserExpression",
                "processInstanceBusinessKeyExpression",
                "createdAfterExpression",
                "dueBeforeExpression",
                "followUpDateExpression"
            })
    void anExpressionInAnOrQueryIsRefused(String field) {
        String query = "{\"orQueries\":[{\"" + field + "\":\"" + HARMLESS + "\"}]}";

        assertRefused(WebSession.of(port, "soumu2").call("POST", WebSession.ENGINE + "/task", query));
    }

    @Test
    void anExpressionInAPlainQueryIsRefused() {
        assertRefused(WebSession.of(port, "soumu2")
                .call("POST", WebSession.ENGINE + "/task/count", "{\"assigneeExpression\":\"" + HARMLESS + "\"}"));
    }

    @Test
    void anExpressionThatNarrowsAFilterIsRefused() {
        WebSession session = WebSession.of(port, "soumu2");

        assertRefused(session.call(
                "POST",
                WebSession.ENGINE + "/filter/" + filter(session) + "/list",
                "{\"orQueries\":[{\"assigneeExpression\":\"" + HARMLESS + "\"}]}"));
    }

    @Test
    void theFewExpressionsOfOurFiltersWork() {
        WebSession session = WebSession.of(port, "soumu2");
        String mine = "{\"orQueries\":[{\"candidateUserExpression\":\"${currentUser()}\"}]}";

        assertThat(session.call("POST", WebSession.ENGINE + "/task", mine).statusCode())
                .isEqualTo(200);
        assertThat(session.call("POST", WebSession.ENGINE + "/filter/" + filter(session) + "/list", "{}")
                        .statusCode())
                .isEqualTo(200);
    }

    private static String filter(WebSession session) {
        String filters = session.get(WebSession.ENGINE + "/filter").body();
        return filters.split("\"id\":\"")[1].split("\"")[0];
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
        assertThat(answer.body()).doesNotContain("\"count\"").doesNotContain("'2'");
    }
}
