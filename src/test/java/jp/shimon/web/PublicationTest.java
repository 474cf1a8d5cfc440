package jp.shimon.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.errand.Chore;
import jp.shimon.errand.ErrandKind;
import jp.shimon.plan.Plans;
import jp.shimon.shared.Sha256;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.RestClientOf;
import jp.shimon.testing.RestClientOf.Answer;
import jp.shimon.testing.Town;
import jp.shimon.testing.WebSession;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 公表用の抄録：what changed and why leaves the house, and nothing else. */
@OfficeTest
class PublicationTest {

    @LocalServerPort
    int port;

    @Autowired
    Town town;

    @Autowired
    Plans plans;

    @Autowired
    List<Chore> chores;

    @Test
    void whatTheCommitteeSaidInTheOpenIsPublishedWithTheReasonAndTheComparison() throws IOException {
        int no = adopted("公表される取組", Map.of(), Map.of("outcome", "APPROPRIATE_WITH_OPINION", "opinion", "市民の声を聴くこと"));
        Map<String, byte[]> files = zip(no);

        assertThat(files.keySet())
                .containsExactly("changes.csv", "changes.json", "index.html", "manifest.json", "style.css");
        String page = text(files, "index.html");
        assertThat(page)
                .contains("公表される取組", "市民の声を聴くこと", "附帯意見を付して", Town.R6, "庁舎整備が完了する令和6年度までに", "<caption", "scope=\"row\"")
                .doesNotContain("<script", "http://", "https://");
        assertThat(text(files, "changes.csv")).startsWith("\uFEFF番号,").contains("公表される取組", Town.R6);
        assertThat(files.values())
                .extracting(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .noneMatch(text -> text.contains("田中") // who prepared it
                        || text.contains("gyoukan1")
                        || text.contains("中村") // who decided it
                        || text.contains("目標は令和6年度までに達成するため") // why the drafter went on in spite of a finding
                        || text.contains("V01")
                        || text.contains("計画未満"));
    }

    @Test
    void whatTheCommitteeSaidBehindClosedDoorsIsWithheldWithASentence() throws IOException {
        int no = adopted(
                "非公開で審議された取組",
                Map.of("openToPublic", false, "closedReason", "個人に関する情報を扱うため"),
                Map.of("outcome", "APPROPRIATE_WITH_OPINION", "opinion", "個人の事情に配慮すること"));

        assertThat(zip(no).values())
                .extracting(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .noneMatch(text -> text.contains("配慮すること") || text.contains("個人に関する情報"));
        assertThat(text(zip(no), "index.html")).contains("この項目は非公開で審議されたため");
        assertThat(text(zip(no), "changes.csv")).contains("この項目は非公開で審議されたため");
    }

    @Test
    void whatWasSaidInTheClosedPartOfAnOpenMeetingIsWithheldToo() throws IOException {
        int no = adopted(
                "一部非公開で審議された取組",
                Map.of(),
                Map.of(
                        "outcome",
                        "APPROPRIATE_WITH_OPINION",
                        "opinion",
                        "契約の相手に配慮すること",
                        "closedPart",
                        true,
                        "closing",
                        "CHAIR_ALONE",
                        "closedReason",
                        "契約の交渉に関わるため"));

        assertThat(zip(no).values())
                .extracting(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .noneMatch(text -> text.contains("契約の"));
        assertThat(text(zip(no), "index.html")).contains("この項目は非公開で審議されたため");
    }

    @Test
    void aTitleThatASpreadsheetWouldTakeForAFormulaIsHarmless() throws IOException {
        int no = adopted("=HYPERLINK(\"x\")の取組", Map.of(), Map.of());

        assertThat(text(zip(no), "changes.csv")).contains("\"'=HYPERLINK");
        assertThat(text(zip(no), "index.html")).contains("=HYPERLINK(&quot;x&quot;)の取組");
    }

    @Test
    void aMinorChangeIsPublishedWithoutACommittee() throws IOException {
        ConsultationId id = town.decidedAsMinor(town.renamed(town.aMeasure("名前が変わる取組"), "名前が変わった取組"));

        assertThat(text(zip(version(id)), "index.html"))
                .contains("名称の変更", "名前が変わる取組", "名前が変わった取組")
                .doesNotContain("行政改革推進委員会", "答申");
    }

    @Test
    void aCorrectionIsPublishedAsOne() throws IOException {
        ConsultationId id = town.decidedAsMinor(town.corrected(town.aMeasure("誤った名前の取組"), "正しい名前の取組"));

        assertThat(text(zip(version(id)), "index.html"))
                .contains("訂正", "正しい名前の取組", "誤った名前の取組", "<th scope=\"col\">誤</th>");
    }

    @Test
    void theFolderIsWrittenOnceAndTheSameBytesStandInItForEver() throws IOException {
        int no = adopted("フォルダーに置かれる取組", Map.of(), Map.of());
        UUID version = plans.decidedVersion(Town.PLAN, no).id();
        Map<String, byte[]> drawn = zip(no);
        assertThat(publishing().owed()).contains(version);
        assertThat(state("gyoukan1", no).path("step").asText()).isEqualTo("WAITING");

        publishing().run(version);
        publishing().run(version);

        assertThat(publishing().owed()).doesNotContain(version);
        Path place = Path.of(state("gyoukan1", no).path("place").asText());
        assertThat(place).endsWith(Path.of(Town.PLAN, "v" + no));
        for (Map.Entry<String, byte[]> file : drawn.entrySet()) {
            assertThat(Files.readAllBytes(place.resolve(file.getKey())))
                    .as(file.getKey())
                    .isEqualTo(file.getValue());
        }
        JsonNode manifest = client("soumu1").get(at(no) + "/manifest.json").body();
        manifest.path("files")
                .forEach(
                        file -> assertThat(Sha256.of(drawn.get(file.path("name").asText())))
                                .isEqualTo(file.path("sha256").asText()));
        assertThat(client("soumu1").get(at(no) + ".zip").response().body())
                .isEqualTo(client("soumu1").get(at(no) + ".zip").response().body());
    }

    @Test
    void theSecretariatAsksForItAgainAndNobodyElseDoes() {
        int no = adopted("もう一度書き出す取組", Map.of(), Map.of());

        assertThat(client("soumu1").post(at(no), Map.of()).status()).isEqualTo(403);
        assertThat(client("soumu1").get(at(no)).status()).isEqualTo(403);
        Answer again = client("gyoukan1").post(at(no), Map.of());
        assertThat(again.status()).isEqualTo(202);
        assertThat(again.body().path("step").asText()).isEqualTo("WAITING");
        assertThat(WebSession.of(port, "gyoukan1").get(page(no)).body()).contains("もう一度書き出す", "置き場所");
        assertThat(WebSession.of(port, "soumu1").get(page(no)).body())
                .contains("publication.zip")
                .doesNotContain("もう一度書き出す");
        assertThat(client("soumu1").get(at(no) + "/secret.txt").status()).isEqualTo(404);
        Answer imported = client("soumu1").get(at(1) + ".zip");
        assertThat(imported.status()).isEqualTo(404);
        assertThat(imported.text()).contains("第1版は取込みによる版");
    }

    /** @return the number of the version that it made */
    private int adopted(String title, Map<String, ?> meeting, Map<String, ?> said) {
        ConsultationId id = town.bundled(town.awaitingBundle(town.proposed(town.aMeasure(title))));
        town.answers("gyoukan1", "prepareConsultation", id.value());
        town.answers("honbu1", "headquartersDecision", id.value());
        town.answers("shichou1", "approveConsultation", id.value());
        town.answers("gyoukan1", "convene", id.value(), meeting);
        Map<String, ?> closing = meeting.isEmpty() ? Map.of() : Map.of("closedFor", 6);
        town.answers("gyoukan1", "recordAttendance", id.value(), closing);
        town.deliberated(id, said);
        town.answers("gyoukan1", "finalizeReport", id.value());
        town.answers("shichou1", "decideAdoption", id.value());
        return version(id);
    }

    private int version(ConsultationId id) {
        return plans.versions(Town.PLAN).stream()
                .filter(version -> id.value().equals(version.consultation()))
                .findFirst()
                .orElseThrow()
                .no();
    }

    private Chore publishing() {
        return chores.stream()
                .filter(chore -> chore.kind() == ErrandKind.PUBLICATION)
                .findFirst()
                .orElseThrow();
    }

    private Map<String, byte[]> zip(int no) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        byte[] bytes = client("soumu1").get(at(no) + ".zip").response().body();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName().replace(Town.PLAN + "-v" + no + "/", ""), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    private JsonNode state(String who, int no) {
        return client(who).get(at(no)).body();
    }

    private RestClientOf client(String who) {
        return new RestClientOf(port, who, Town.PASSWORD);
    }

    private static String at(int no) {
        return "/api" + page(no);
    }

    private static String page(int no) {
        return "/plans/" + Town.PLAN + "/versions/" + no + "/publication";
    }
}
