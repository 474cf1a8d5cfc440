package jp.shimon.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import jp.shimon.change.RuleBook;
import jp.shimon.change.RuleWords;
import jp.shimon.testing.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** 指摘の決まりの画面。 */
@PageTest
class RulesPageTest {

    private static final String AT = "/settings/rules";

    @Autowired
    MockMvc browser;

    @Autowired
    RuleBook book;

    @Test
    void onlyTheSecretariatOpensIt() throws Exception {
        browser.perform(get(AT).with(user("gyoukan1")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("施行／試行")));
        browser.perform(get(AT).with(user("soumu1"))).andExpect(status().isForbidden());
        browser.perform(typed(book.current().words(), 0).with(user("soumu1")).with(csrf()))
                .andExpect(status().isForbidden());
        browser.perform(get("/settings").with(user("gyoukan1")))
                .andExpect(content().string(containsString(AT)));
    }

    @Test
    void whatIsSavedHoldsAndIsToldBelow() throws Exception {
        RuleWords words = book.current().words();
        MockHttpServletRequestBuilder more =
                typed(words, book.current().version()).param("stages", "検討\r\n\r\n 提示 \r\n運用");

        browser.perform(more.with(user("gyoukan2")).with(csrf())).andExpect(redirectedUrl(AT + "?saved"));

        assertThat(book.current().words().stages()).isEqualTo(List.of("検討", "提示", "運用"));
        assertThat(book.current().words().variants()).isEqualTo(words.variants());
        browser.perform(get(AT).with(user("gyoukan1")))
                .andExpect(content().string(containsString("指摘の決まりを変えた")))
                .andExpect(content().string(containsString("−策定")));
    }

    @Test
    void aMistakeKeepsWhatWasTypedAndNamesItsField() throws Exception {
        MockHttpServletRequestBuilder wrong =
                typed(book.current().words(), book.current().version(), "四日").param("stages", "検討\n検討");

        browser.perform(wrong.with(user("gyoukan1")).with(csrf()))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("id=\"halfYearEnd.day-wrong\"")))
                .andExpect(content().string(containsString("検討\n検討")));
        browser.perform(typed(book.current().words(), 99)
                        .param("stages", "打ち込んだ段階")
                        .with(user("gyoukan1"))
                        .with(csrf()))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("打ち込んだ段階")));
    }

    /** The words as the page shows them, but for the stages. */
    private static MockHttpServletRequestBuilder typed(RuleWords words, int version) {
        return typed(words, version, "30");
    }

    private static MockHttpServletRequestBuilder typed(RuleWords words, int version, String day) {
        MockHttpServletRequestBuilder form = post(AT).param("version", String.valueOf(version))
                .param("homophones", "施行／試行")
                .param("slips", "施行実施→試行実施")
                .param("endStates", String.join("\n", words.endStates()))
                .param("baselineWords", "当初")
                .param("ignored", "当初予算")
                .param("ratingVerbs", "と評価");
        StringBuilder variants = new StringBuilder();
        words.variants()
                .forEach(group -> variants.append(String.join("／", group)).append("\r\n"));
        return form.param("variants", variants.toString())
                .param("halfYearEnd.month", "9")
                .param("halfYearEnd.day", day);
    }
}
