package jp.shimon.process.webapp;

import static jp.shimon.testing.WebSession.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shimon.process.Desk;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.Town;
import jp.shimon.testing.WebSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 通してよい呼出し：what moves a case round the desk does not exist for a head, for the secretariat, nor for the administrator. */
@OfficeTest
class TaskApiAllowListTest {

    private static final List<String> FORBIDDEN = List.of(
            "POST @/task/%s/complete",
            "POST @/task/%s/bpmnError",
            "POST @/task/%s/bpmnEscalation",
            "POST @/task/%s/delegate",
            "POST @/task/%s/resolve",
            "POST @/task/%s/assignee",
            "POST @/task/%s/identity-links",
            "POST @/task/%s/identity-links/delete",
            "POST @/task/%s/variables",
            "PUT @/task/%s/variables/outcome",
            "DELETE @/task/%s/variables/outcome",
            "POST @/task/%s/localVariables",
            "PUT @/task/%s/localVariables/outcome",
            "PUT @/task/%s",
            "DELETE @/task/%s",
            "POST @/task/create",
            "POST @/process-definition/key/plan-change/start",
            "POST @/process-definition/key/plan-change/submit-form",
            "DELETE @/process-definition/key/plan-change",
            "POST @/process-instance/%s/modification",
            "POST @/process-instance/%s/variables",
            "PUT @/process-instance/%s/variables/outcome",
            "DELETE @/process-instance/%s",
            "POST @/process-instance/delete",
            "POST @/message",
            "POST @/signal",
            "POST @/modification/execute",
            "POST @/migration/execute",
            "POST @/condition",
            "POST @/execution/%s/trigger",
            "POST @/deployment/create",
            "DELETE @/deployment/%s",
            "POST @/filter/create",
            "PUT @/filter/%s",
            "DELETE @/filter/%s",
            "POST @/user/create",
            "PUT @/user/soumu1/profile",
            "PUT @/user/soumu1/credentials",
            "DELETE @/user/soumu1",
            "POST @/group/create",
            "PUT @/group/camunda-admin/members/soumu1",
            "POST @/authorization/create",
            "POST @/external-task/fetchAndLock",
            "PUT @/job/%s/suspended",
            "POST @/job/%s/execute",
            "POST @/decision-definition/key/rating/evaluate",
            "POST /camunda/api/admin/auth/user/default/login/tasklist",
            "POST /camunda/api/admin/setup/default/user/create",
            "POST @/task/%s/claim/../complete",
            "POST @/task/%s;x/complete",
            "POST @/task/%s/%%63omplete");

    @LocalServerPort
    int port;

    @Autowired
    Town town;

    @Autowired
    Desk desk;

    @ParameterizedTest
    @ValueSource(strings = {"soumu2", "gyoukan1", "admin1"})
    void whatGoesRoundTheDeskDoesNotExist(String username) {
        WebSession session = WebSession.of(port, username);
        String task = openTask("迂回" + username);

        assertThat(FORBIDDEN).allSatisfy(line -> {
            String[] call = line.formatted(task).replace("@", ENGINE).split(" ");
            assertThat(session.call(call[0], call[1], "{}").statusCode())
                    .as(line)
                    .isEqualTo(404);
        });
        assertThat(desk.task(task, town.person("soumu2")).key()).isEqualTo("approveProposal");
    }

    @Test
    void cockpitsReadsExistForTheAdministratorOnly() {
        String instances = ENGINE + "/process-instance/count";

        assertThat(WebSession.of(port, "admin1").get(instances).statusCode()).isEqualTo(200);
        assertThat(WebSession.of(port, "soumu2").get(instances).statusCode()).isEqualTo(404);
        assertThat(WebSession.anonymous(port).get(instances).statusCode()).isEqualTo(401);
    }

    @Test
    void theEnginesOwnRestIsAbsent() {
        assertThat(WebSession.of(port, "admin1").get("/engine-rest/engine").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aCallWithoutTheTokenIsRefused() {
        String task = openTask("印のない呼出し");

        assertThat(WebSession.of(port, "soumu2")
                        .callWithoutToken("POST", ENGINE + "/task/" + task + "/claim", "{\"userId\":\"soumu2\"}")
                        .statusCode())
                .isEqualTo(403);
    }

    private String openTask(String title) {
        return desk.openTask(
                        "approveProposal", town.proposed(town.aMeasure(title)).value())
                .orElseThrow();
    }
}
