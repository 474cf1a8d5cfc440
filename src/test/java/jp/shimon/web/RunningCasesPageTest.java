package jp.shimon.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Objects;
import jp.shimon.testing.PageTest;
import jp.shimon.testing.Town;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** 途中の案件の画面とREST。 */
@PageTest
class RunningCasesPageTest {

    private static final String NOTE = "2月1日 課長決裁、2月8日 企画課合議";

    @Autowired
    MockMvc browser;

    @Autowired
    ObjectMapper json;

    @Test
    void theSecretariatIsOfferedItForADraftOfSomebodyElse() throws Exception {
        String page = "/changes/" + draft(1, "窓口で聞いた取組");

        browser.perform(get(page).with(user("gyoukan2")))
                .andExpect(content().string(containsString(page + "/running")));
        browser.perform(get(page).with(user("gyoukan1")))
                .andExpect(content().string(not(containsString(page + "/running"))));
        browser.perform(get(page + "/running").with(user("gyoukan2"))).andExpect(status().isOk());
        browser.perform(get(page + "/running").with(user("gyoukan3"))).andExpect(status().isForbidden());
    }

    @Test
    void aMistakeKeepsWhatWasTypedAndNamesItsField() throws Exception {
        String page = "/changes/" + draft(0, null);

        entered(page, "gyoukan1", "awaitBundle", "soumu2", "2024-02-30")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("id=\"approvedOn-wrong\"")))
                .andExpect(content().string(containsString(NOTE)));
        entered(page, "gyoukan1", "awaitBundle", "soumu2", "2024-02-01")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("id=\"step-wrong\"")))
                .andExpect(content().string(containsString("value=\"soumu2\" selected=\"selected\"")));
        entered(page, "gyoukan1", "checkProposal", "soumu2", "2024-02-01").andExpect(redirectedUrl(page + "?entered"));
        browser.perform(get(page).with(user("soumu1")))
                .andExpect(content().string(containsString(NOTE)))
                .andExpect(content().string(containsString("承認した課長")));
    }

    @Test
    void aConsultationThatWasIssuedOnPaperIsEnteredOnTheBundlingPage() throws Exception {
        String id = draft(1, "紙で諮問した新しい取組");
        entered("/changes/" + id, "gyoukan2", "awaitBundle", "", "").andExpect(status().is3xxRedirection());

        browser.perform(bundle(id, "５行管諮第７号", "").with(user("gyoukan1")).with(csrf()))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("id=\"issued.issuedOn-wrong\"")))
                .andExpect(content().string(containsString("value=\"５行管諮第７号\"")));
        String there = Objects.requireNonNull(browser.perform(bundle(id, "５行管諮第７号", "2024-02-15")
                        .with(user("gyoukan1"))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        assertThat(there).endsWith("?entered");
        browser.perform(get(there).with(user("soumu1")))
                .andExpect(content().string(containsString("５行管諮第７号 令和6年2月15日")));
    }

    @Test
    void overRestWithTheSameRules() throws Exception {
        String at = "/api/changes/" + draft(0, null) + "/reached";
        String body = "{\"step\":\"%s\",\"note\":\"紙で済んだ\"}";

        rest(post(at), "soumu1", body.formatted("checkProposal")).andExpect(status().isForbidden());
        rest(post(at), "gyoukan1", body.formatted("approveProposal"))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors[0].field").value("step"));
        rest(post(at), "gyoukan1", body.formatted("checkProposal"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("IN_REVIEW"));
        rest(post(at), "gyoukan1", body.formatted("checkProposal")).andExpect(status().isConflict());
    }

    @Test
    void aConsultationOverRestNamesEveryFieldOfTheLetter() throws Exception {
        String id = draft(1, "RESTで諮問済みにする取組");
        rest(post("/api/changes/" + id + "/reached"), "gyoukan2", "{\"step\":\"awaitBundle\",\"note\":\"紙\"}")
                .andExpect(jsonPath("$.status").value("AWAITING_BUNDLE"));
        String body = "{\"agendaNo\":2,\"exhibitNo\":2,\"baseYear\":2023,\"changes\":[\"" + id + "\"]%s}";
        String at = "/api/consultations/running";

        rest(post(at), "gyoukan1", body.formatted(""))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors.length()").value(3));
        rest(post(at), "gyoukan1", body.formatted(",\"issued\":{\"letterNumber\":\"x\",\"issuedOn\":\"soon\"}"))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors[0].field").value("issued.issuedOn"));
        String letter = ",\"issued\":{\"letterNumber\":\"5行管諮第70号\",\"issuedOn\":\"2024-02-15\",\"note\":\"紙\"}";
        rest(post(at), "honbu1", body.formatted(letter)).andExpect(status().isForbidden());
        rest(post(at), "gyoukan1", body.formatted(letter))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.status").value("ISSUED"));
    }

    /** A draft that could be submitted: written without its reasons to go on, then with them. */
    private String draft(int index, String title) throws Exception {
        ObjectNode change = sample(index);
        JsonNode proceed = json.valueToTree(change.get("proceed"));
        change.remove("proceed");
        ObjectNode after = (ObjectNode) change.get("after");
        after.remove("number");
        if (title != null) {
            after.put("title", title);
        }
        String drafter = index == 0 ? "soumu1" : "gyoukan1";
        String saved = rest(post("/api/changes"), drafter, change.toString())
                .andExpect(jsonPath("$.status").value("DRAFT"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String id = json.readTree(saved).get("id").asText();
        change.set("proceed", proceed);
        rest(put("/api/changes/" + id), drafter, change.toString()).andExpect(status().isOk());
        return id;
    }

    private ObjectNode sample(int index) throws IOException {
        return (ObjectNode) json.readTree(new ClassPathResource("sample/changes.json").getURL())
                .at("/changes/" + index);
    }

    private ResultActions rest(MockHttpServletRequestBuilder call, String who, String body) throws Exception {
        return browser.perform(call.with(httpBasic(who, Town.PASSWORD))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private ResultActions entered(String page, String who, String step, String approver, String day) throws Exception {
        return browser.perform(post(page + "/running")
                .param("step", step)
                .param("approvedBy", approver)
                .param("approvedOn", day)
                .param("note", NOTE)
                .with(user(who))
                .with(csrf()));
    }

    private static MockHttpServletRequestBuilder bundle(String change, String letter, String day) {
        return post("/consultations")
                .param("changes", change)
                .param("agendaNo", "2")
                .param("exhibitNo", "2")
                .param("baseYear", "2023")
                .param("issued.letterNumber", letter)
                .param("issued.issuedOn", day)
                .param("issued.note", NOTE);
    }
}
