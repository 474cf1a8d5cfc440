package jp.shimon.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jp.shimon.consultation.Announcing;
import jp.shimon.consultation.Deciding;
import jp.shimon.consultation.DecidingRules;
import jp.shimon.consultation.Organ;
import jp.shimon.consultation.Recording;
import jp.shimon.identity.Accounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** 決定の仕方と会議の画面。 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"shimon.sample=true", "shimon.sample-password=pass1234"})
@AutoConfigureMockMvc
class DecisionPagesTest {

    private static final String AT = "/settings/decision";

    @Autowired
    MockMvc browser;

    @Autowired
    DecidingRules rules;

    @Autowired
    Accounts accounts;

    @AfterEach
    void asDelivered() {
        rules.revise(
                new Deciding(Organ.MAYOR, Recording.DECIDER, Announcing.PUBLICATION_FIRST),
                rules.current().version(),
                accounts.person("gyoukan1"));
    }

    @Test
    void theSecretariatChangesHowDecisionsAreMadeAndTheTrailSaysSo() throws Exception {
        browser.perform(chosen("HEADQUARTERS", "SECRETARIAT_TOO", "IN_PARALLEL", version())
                        .with(user("gyoukan1"))
                        .with(csrf()))
                .andExpect(redirectedUrl(AT + "?saved"));

        assertThat(rules.current().deciding())
                .isEqualTo(new Deciding(Organ.HEADQUARTERS, Recording.SECRETARIAT_TOO, Announcing.IN_PARALLEL));
        browser.perform(get(AT).with(user("gyoukan2")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("田中 実")))
                .andExpect(content().string(containsString("はじめの設定")));
    }

    @Test
    void nobodyElseAndNotWithoutTheToken() throws Exception {
        browser.perform(get(AT).with(user("soumu1"))).andExpect(status().isForbidden());
        browser.perform(chosen("HEADQUARTERS", "DECIDER", "IN_PARALLEL", version())
                        .with(user("shichou1"))
                        .with(csrf()))
                .andExpect(status().isForbidden());
        browser.perform(chosen("HEADQUARTERS", "DECIDER", "IN_PARALLEL", version())
                        .with(user("gyoukan1")))
                .andExpect(status().isForbidden());
        assertThat(rules.current().deciding().organ()).isEqualTo(Organ.MAYOR);
    }

    @Test
    void eachWrongFieldIsNamedAndWhatWasChosenStays() throws Exception {
        browser.perform(chosen("EMPEROR", "SECRETARIAT_TOO", "", version())
                        .with(user("gyoukan1"))
                        .with(csrf()))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("id=\"organ-wrong\"")))
                .andExpect(content().string(containsString("id=\"announcing-wrong\"")))
                .andExpect(content().string(not(containsString("id=\"recording-wrong\""))))
                .andExpect(content().string(containsString("value=\"SECRETARIAT_TOO\" checked")));
    }

    @Test
    void whoComesTooLateIsTold() throws Exception {
        browser.perform(chosen("HEADQUARTERS", "DECIDER", "IN_PARALLEL", version() + 7)
                        .with(user("gyoukan1"))
                        .with(csrf()))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("ほかの人が決定の仕方を変えました")));
    }

    @Test
    void anEmptyListOfMeetingsSaysWhatFillsItAndAnUnknownMeetingIsNotFound() throws Exception {
        browser.perform(get("/meetings").with(user("soumu1")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("会議")));
        browser.perform(get("/meetings/00000000-0000-0000-0000-000000000000").with(user("soumu1")))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("その会議は見つかりません")));
        browser.perform(get("/meetings/no-id").with(user("soumu1"))).andExpect(status().isNotFound());
    }

    @Test
    void theSettingIsReadAndWrittenOverRest() throws Exception {
        MockHttpServletRequestBuilder put = MockMvcRequestBuilders.put("/api/settings/decision")
                .with(user("gyoukan1"))
                .contentType(MediaType.APPLICATION_JSON);
        browser.perform(put.content("{\"organ\":\"HEADQUARTERS\",\"version\":" + version() + "}"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("\"field\":\"recording\"")))
                .andExpect(content().string(containsString("\"field\":\"announcing\"")));
        browser.perform(get("/api/settings/decision").with(user("soumu1")))
                .andExpect(content().string(containsString("\"organ\":\"MAYOR\"")));
    }

    private int version() {
        return rules.current().version();
    }

    private static MockHttpServletRequestBuilder chosen(
            String organ, String recording, String announcing, int version) {
        return post(AT).param("organ", organ)
                .param("recording", recording)
                .param("announcing", announcing)
                .param("version", String.valueOf(version));
    }
}
