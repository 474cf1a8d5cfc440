package jp.shimon.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shimon.identity.Accounts;
import jp.shimon.plan.Given;
import jp.shimon.plan.Plans;
import jp.shimon.plan.exchange.Drawn;
import jp.shimon.testing.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** 取込みの画面：確かめてから取り込む。確かめたとおりでなければ取り込まない。 */
@PageTest
class ImportPageIT {

    private static final Pattern STAGED = Pattern.compile("action=\"(/plans/import/[0-9a-f-]{36})\"");

    @Autowired
    MockMvc browser;

    @Autowired
    Plans plans;

    @Autowired
    Accounts accounts;

    @Test
    void theSecretariatSeesThePageAndOthersDoNot() throws Exception {
        browser.perform(get("/plans/import").with(user("gyoukan1"))).andExpect(status().isOk());
        browser.perform(get("/plans/import").with(user("soumu1"))).andExpect(status().isForbidden());
        upload("soumu1", "page-0", "検討").andExpect(status().isForbidden());
        browser.perform(get("/plans").with(user("gyoukan1")))
                .andExpect(content().string(containsString("/plans/import")));
        browser.perform(get("/plans").with(user("soumu1")))
                .andExpect(content().string(not(containsString("/plans/import"))));
    }

    @Test
    void nothingIsStoredUntilItIsConfirmedAndThenOnce() throws Exception {
        String confirm = staged(upload("gyoukan1", "page-1", "検討"));
        assertThat(plans.all()).noneMatch(plan -> plan.code().equals("page-1"));

        browser.perform(post(confirm).with(user("gyoukan2")).with(csrf())).andExpect(status().isNotFound());
        browser.perform(post(confirm).with(user("gyoukan1"))).andExpect(status().isForbidden());
        browser.perform(post(confirm).with(user("gyoukan1")).with(csrf()))
                .andExpect(redirectedUrl("/plans/page-1?imported"));
        browser.perform(post(confirm).with(user("gyoukan1")).with(csrf())).andExpect(status().isNotFound());

        assertThat(plans.at("page-1", null, null).measures()).hasSize(1);
        upload("gyoukan1", "page-1", "検討")
                .andExpect(content().string(containsString("変わるところはありません")))
                .andExpect(content().string(not(containsString("action=\"/plans/import/"))));
    }

    @Test
    void whatWasConfirmedTooLateIsRefusedAndTheRecordStays() throws Exception {
        confirmed(upload("gyoukan1", "page-2", "検討"));
        String mine = staged(upload("gyoukan1", "page-2", "私の版"));
        String yours = staged(upload("gyoukan2", "page-2", "あなたの版"));

        browser.perform(post(yours).with(user("gyoukan2")).with(csrf())).andExpect(status().is3xxRedirection());
        browser.perform(post(mine).with(user("gyoukan1")).with(csrf()))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("確かめた後に計画のほうが変わりました")));

        assertThat(plans.at("page-2", null, null)
                        .measures()
                        .get(0)
                        .content()
                        .entries()
                        .get(0)
                        .text())
                .isEqualTo("あなたの版");
    }

    @Test
    void aPreviewShowsBothSidesOfEachCell() throws Exception {
        confirmed(upload("gyoukan1", "page-3", "検討"));

        upload("gyoukan1", "page-3", "策定")
                .andExpect(content().string(containsString("加わる0件、変わる1件、同じ0件")))
                .andExpect(content().string(containsString(">検討<")))
                .andExpect(content().string(containsString(">策定<")));
    }

    @Test
    void whatCannotBeReadIsNamedAndWhatWasTypedStays() throws Exception {
        upload("gyoukan1", "page 4", "→")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("シート「計画」2行G列：「→」の前に")))
                .andExpect(content().string(containsString("value=\"page 4\"")))
                .andExpect(content().string(containsString("value=\"2024-04-01\"")));
        upload("gyoukan1", "page 4", "検討")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("id=\"code-wrong\"")));
    }

    @Test
    void aFileWithoutAnythingIsAskedForAgain() throws Exception {
        browser.perform(multipart("/plans/import").with(user("gyoukan1")).with(csrf()))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("ファイルを選んでください")));
    }

    @Test
    void thePlanPageOffersItsFiles() throws Exception {
        browser.perform(get("/plans/gyoukaku-7").with(user("soumu1")))
                .andExpect(content().string(containsString("/plans/gyoukaku-7/export.xlsx?asOf=")));
        byte[] file = browser.perform(get("/plans/gyoukaku-7/export.xlsx").with(user("soumu1")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(plans.read(file, Given.NOTHING).form().code()).isEqualTo("gyoukaku-7");
    }

    private ResultActions upload(String account, String code, String planned) throws Exception {
        byte[] sheet = Drawn.sheet("計画")
                .row("改革の柱", "推進項目", "項目名", "No.", "取組項目", "担当部署", "R6", "R7")
                .row("Ⅰ 一", "1 い", "(1) ろ", "①", "甲の取組", "総務課", planned)
                .file();
        return browser.perform(multipart("/plans/import")
                .file(new MockMultipartFile("file", "計画.xlsx", null, sheet))
                .param("code", code)
                .param("name", "画面から取り込む計画")
                .param("inForceFrom", "2024-04-01")
                .with(user(account))
                .with(csrf()));
    }

    private void confirmed(ResultActions preview) throws Exception {
        browser.perform(post(staged(preview)).with(user("gyoukan1")).with(csrf()))
                .andExpect(status().is3xxRedirection());
    }

    private static String staged(ResultActions preview) throws Exception {
        String page =
                preview.andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        Matcher action = STAGED.matcher(page);
        assertThat(action.find()).as(page).isTrue();
        return action.group(1);
    }
}
