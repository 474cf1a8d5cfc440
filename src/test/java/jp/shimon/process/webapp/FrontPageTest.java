package jp.shimon.process.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** 最初のページ：two people who open Tasklist at the same moment both see it. */
class FrontPageTest {

    private static final String PAGE = "<html lang=\"en\"><script nonce=\"of-somebody-else\" src=\"deps.js\"></script>"
            + "<script nonce=\"of-somebody-else\">start()</script>";

    @Test
    void itsScriptsBearTheNonceOfItsOwnPolicy() {
        String page = FrontPage.ours(PAGE, "base-uri 'self'; script-src 'nonce-21-NLr_Q' 'strict-dynamic'");

        assertThat(page)
                .contains("<script nonce=\"21-NLr_Q\" src=\"deps.js\">", "<script nonce=\"21-NLr_Q\">start()")
                .doesNotContain("of-somebody-else")
                .startsWith("<html lang=\"ja\" data-ng-csp=\"no-unsafe-eval\">");
    }

    @Test
    void withoutAPolicyItStaysAsItIs() {
        assertThat(FrontPage.ours(PAGE, null)).contains("of-somebody-else");
    }
}
