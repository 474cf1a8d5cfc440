package jp.shimon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.Town;
import jp.shimon.testing.WebSession;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 検索の画面。 */
@OfficeTest
class SearchPageTest {

    @LocalServerPort
    int port;

    @Autowired
    Town town;

    @Test
    void theWordsAreMarkedAsTheyWereTyped() {
        town.aMeasure("窓口の取り組みと髙台");

        assertThat(search("取組 高台").body())
                .contains("窓口の<mark>取り組み</mark>と<mark>髙台</mark>", "/plans/gyoukaku-7/measures/");
    }

    @Test
    void whatTheRecordSaysIsTextAndNothingElse() {
        town.aMeasure("<script>alert(1)</script>の{{7*7}}");

        String page = search("script").body();

        assertThat(page).contains("&lt;<mark>script</mark>&gt;alert(1)").doesNotContain("<script>alert");
    }

    @Test
    void nothingFoundSaysWhatElseToTry() {
        assertThat(search("鵺の鳴く夜").body()).contains("「鵺の鳴く夜」は見つかりませんでした。", "番号は");
    }

    @Test
    void aQuestionThatCannotBeAskedComesBackWithTheSentence() {
        HttpResponse<String> page = search("会".repeat(101));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("100文字以内で入力してください", "会".repeat(101));
    }

    @Test
    void everyOtherPageHasTheFieldInItsHeader() {
        assertThat(session().get("/plans").body()).contains("action=\"/search\"");
    }

    private HttpResponse<String> search(String q) {
        return session().get("/search?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8));
    }

    private WebSession session() {
        return WebSession.of(port, "soumu1");
    }
}
