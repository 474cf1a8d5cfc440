package jp.shimon.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.UUID;
import jp.shimon.change.ChangeHead;
import jp.shimon.change.Changes;
import jp.shimon.testing.PageTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** 画面：誰に開き、誰に開かず、打ち込んだものを失わない。 */
@PageTest
class PagesTest {

    private static final String MEASURE = "Ⅲ-1-(1)-①";

    @Autowired
    MockMvc browser;

    @Autowired
    Changes changes;

    @ParameterizedTest
    @ValueSource(strings = {"soumu1", "soumu2", "kikaku1", "gyoukan1", "honbu1", "shichou1", "kanri1", "admin1"})
    void everybodyHasAHomeAndSeesThePlan(String account) throws Exception {
        for (String path : new String[] {"/", "/plans", "/plans/gyoukaku-7", "/consultations"}) {
            open(account, path).andExpect(status().isOk());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "kanri1, /pending, 200",
        "gyoukan1, /pending, 200",
        "soumu1, /pending, 403",
        "shichou1, /pending, 403",
        "soumu1, /changes/new, 200",
        "soumu2, /changes/new, 403",
        "admin1, /changes/new, 403",
        "gyoukan1, /consultations/new, 200",
        "soumu1, /consultations/new, 403",
        "soumu1, /plans/nothing, 404",
        "soumu1, /plans/gyoukaku-7?asOf=2019-01-01, 404",
        "soumu1, /changes/nothing, 404",
        "soumu1, /consultations/nothing, 404"
    })
    void aPageOpensForThoseWhoseBusinessItIs(String account, String path, int status) throws Exception {
        open(account, path).andExpect(status().is(status)).andExpect(content().string(containsString("<main")));
    }

    @Test
    void aChangeOfAnotherDepartmentIsNotShown() throws Exception {
        String path = "/changes/" + changeOf("gyoukan").id();

        open("gyoukan3", path).andExpect(status().isOk());
        open("kanri1", path).andExpect(status().isOk());
        open("soumu1", path).andExpect(status().isForbidden());
    }

    @Test
    void whoIsNotSignedInIsAskedTo() throws Exception {
        browser.perform(get("/")).andExpect(status().is3xxRedirection());
        browser.perform(get("/login"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")));
    }

    @Test
    void nothingMovesWithoutTheToken() throws Exception {
        UUID id = changeOf("soumu").id().value();
        browser.perform(post("/changes/" + id + "/withdraw")
                        .with(user("soumu1"))
                        .param("reason", "理由"))
                .andExpect(status().isForbidden());
        browser.perform(post("/changes").with(user("soumu1"))).andExpect(status().isForbidden());
        browser.perform(post("/logout").with(user("soumu1"))).andExpect(status().isForbidden());
    }

    @Test
    void aWrongEntryKeepsEverythingThatWasTypedAndNamesItsField() throws Exception {
        send(
                        "soumu1",
                        revision()
                                .param("goal.1.from", "2024")
                                .param("cell.2024", "長".repeat(401))
                                .param("reason.purpose", "打ち込んだ目的"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("role=\"alert\"")))
                .andExpect(content().string(containsString("href=\"#cell.2024\"")))
                .andExpect(content().string(containsString("id=\"cell.2024-wrong\"")))
                .andExpect(content().string(containsString("id=\"reason.text-wrong\"")))
                .andExpect(content().string(containsString("id=\"reason.category-wrong\"")))
                .andExpect(content().string(containsString("id=\"review.fiscalYear-wrong\"")))
                .andExpect(content().string(containsString("aria-invalid=\"true\"")))
                .andExpect(content().string(containsString("長".repeat(401))))
                .andExpect(content().string(containsString("打ち込んだ目的")))
                .andExpect(content().string(containsString("年のない目標")));
    }

    @Test
    void aGoalWithoutItsYearIsNamed() throws Exception {
        send("soumu1", revision())
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("href=\"#goal.1.from\"")))
                .andExpect(content().string(containsString("id=\"goal.1.from-wrong\"><span>必ず入力してください。")));
    }

    @Test
    void aRowOfGoalsComesAndGoesWithoutScript() throws Exception {
        send("soumu1", revision().param("do", "addGoal"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("name=\"goal.2.text\"")))
                .andExpect(content().string(containsString("年のない目標")));
        send("soumu1", revision().param("do", "removeGoal.1"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("年のない目標"))));
    }

    @Test
    void aDraftSavedElsewhereIsNotOverwritten() throws Exception {
        MockHttpServletRequestBuilder draft = revision()
                .param("cell.2024", "策定")
                .param("goal.1.from", "2024")
                .param("reason.category", "ACTUAL_PROGRESS")
                .param("reason.text", "下書きの理由")
                .param("review.fiscalYear", "2023")
                .param("review.period", "FIRST_HALF")
                .param("do", "draft");
        String edit =
                String.valueOf(send("soumu1", draft).andReturn().getResponse().getRedirectedUrl());
        String change = edit.substring(0, edit.indexOf("/edit"));

        open("soumu1", edit).andExpect(status().isOk()).andExpect(content().string(containsString("下書きの理由")));
        send(
                        "soumu1",
                        post(change)
                                .param("version", "99")
                                .param("reason.category", "ACTUAL_PROGRESS")
                                .param("after.title", "題")
                                .param("after.department", "soumu")
                                .param("review.fiscalYear", "2023")
                                .param("review.period", "FIRST_HALF")
                                .param("reason.text", "後から来た文"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("後から来た文")));
        open("gyoukan1", edit).andExpect(status().isForbidden());
        send("soumu1", post(change + "/withdraw").param("reason", "試験を終える"))
                .andExpect(redirectedUrl(change + "?withdraw"));
    }

    @Test
    void aRefusedMoveShowsItsSentenceAndKeepsTheReason() throws Exception {
        String path = "/changes/" + changeOf("soumu").id();
        send("soumu1", post(path + "/withdraw").param("reason", " "))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("id=\"withdraw-reason-wrong\"")));
    }

    @Test
    void anEnglishReaderIsSpokenToInEnglish() throws Exception {
        browser.perform(get("/").with(user("soumu1")).header("Accept-Language", "en"))
                .andExpect(content().string(containsString("<html lang=\"en\"")))
                .andExpect(content().string(containsString("Propose a change")))
                .andExpect(content().string(not(containsString("起案する"))));
    }

    private static MockHttpServletRequestBuilder revision() {
        return post("/changes")
                .param("plan", "gyoukaku-7")
                .param("kind", "REVISE")
                .param("measure", MEASURE)
                .param("after.title", "会議の効率的な運営に関するルール化の検討")
                .param("after.department", "soumu")
                .param("related", "NONE")
                .param("goals", "2")
                .param("goal.0.text", "")
                .param("goal.1.text", "年のない目標")
                .param("goal.1.kind", "ACTION");
    }

    private ChangeHead changeOf(String department) {
        return changes.newest(50).stream()
                .filter(head ->
                        head.department().equals(department) && !head.status().ended())
                .reduce((newer, older) -> older)
                .orElseThrow();
    }

    private ResultActions open(String account, String path) throws Exception {
        return browser.perform(get(URI.create(path)).with(user(account)));
    }

    private ResultActions send(String account, MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(user(account)).with(csrf()));
    }
}
