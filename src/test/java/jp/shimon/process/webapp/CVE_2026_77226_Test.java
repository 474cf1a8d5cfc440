package jp.shimon.process.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.WebSession;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** CVE-2026-77226: nobody makes himself the first administrator; the call does not exist, not even before sign-in. */
@OfficeTest
class CVE_2026_77226_Test {

    private static final String INTRUDER = "{\"profile\":{\"id\":\"intruder\",\"firstName\":\"a\",\"lastName\":\"b\"},"
            + "\"credentials\":{\"password\":\"pw-for-a-test\"}}";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/setup/default/user/create/",
                "/camunda/api/admin/setup/default/user/create;a=b",
                "/camunda/api/admin/%73etup/default/user/create",
                "/camunda/api/admin//setup/default/user/create",
                "/camunda/api/admin/x/../setup/default/user/create"
            })
    void theAnonymousFindNoSetup(String path) {
        assertThat(WebSession.anonymous(port).call("POST", path, INTRUDER).statusCode())
                .isEqualTo(404);
        assertThat(WebSession.of(port, "admin1").call("POST", path, INTRUDER).statusCode())
                .isEqualTo(404);
    }
}
