package jp.shimon.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.errand.Chore;
import jp.shimon.plan.Plans;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.Town;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 保存した資料と公表用の抄録の画面：everybody can read them, on a desk and on a telephone. */
@OfficeTest
class PublicationPagesIT {

    @LocalServerPort
    int port;

    @Autowired
    Town town;

    @Autowired
    Plans plans;

    @Autowired
    List<Chore> chores;

    @Test
    void theExtractAndItsPageCanBeReadAndFit() {
        ConsultationId id = town.inSession(town.awaitingBundle(town.proposed(town.aMeasure("画面で確かめる抄録の取組"))));
        town.deliberated(id, Map.of("outcome", "APPROPRIATE_WITH_OPINION", "opinion", "市民の声を聴くこと"));
        town.answers("gyoukan1", "finalizeReport", id.value());
        town.answers("shichou1", "decideAdoption", id.value());
        chores.forEach(chore -> chore.owed().stream()
                .filter(subject -> subject.equals(id.value()))
                .forEach(chore::run));
        int no = plans.versions(Town.PLAN).stream()
                .filter(version -> id.value().equals(version.consultation()))
                .findFirst()
                .orElseThrow()
                .no();
        String at = "/plans/" + Town.PLAN + "/versions/" + no + "/publication";

        try (PageBrowser browser = new PageBrowser(port)) {
            Page secretary = browser.signedIn("gyoukan1", 1280);
            browser.check(secretary, at);
            browser.check(secretary, "/consultations/" + id);
            assertThat(secretary.locator("#kept").isVisible()).isTrue();
            browser.check(secretary, at + "/index.html");
            assertThat(secretary.evaluate("getComputedStyle(document.querySelector('table')).borderCollapse"))
                    .isEqualTo("collapse"); // its style came with it
            browser.check(browser.signedIn("admin1", 1280), "/admin/errands");
        }
    }
}
