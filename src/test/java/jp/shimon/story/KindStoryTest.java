package jp.shimon.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import jp.shimon.testing.CityHall;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.RestClientOf.Answer;
import jp.shimon.testing.SmallPlan;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 変更の種類のさまざま：merged, abolished, a longer plan, an older one, rare characters; from the proposal to the plan, over HTTP. */
@OfficeTest
class KindStoryTest {

    private static final String ONE = "Ⅰ-1-(1)-①";
    private static final String TWO = "Ⅰ-1-(1)-②";
    private static final String OTHER = "Ⅰ-1-(1)-③";
    private static final String NEW = "Ⅰ-1-(1)-④";

    @Autowired
    CityHall hall;

    @Test
    void 二つの取組を一つにまとめ元の二つは一覧に残る() {
        String plan = aPlan("kind-merged");
        JsonNode other = hall.standing(plan, "").get(OTHER);
        ObjectNode form = hall.form(plan, "MERGE");
        form.putArray("measure").add(ONE).add(TWO);
        form.putObject("after").put("title", "窓口と書類の一体の見直し").put("department", "soumu");

        String consultation = adopted(form);

        assertThat(paper(consultation)).contains("統合する取組について", "窓口と書類の一体の見直し", "窓口の案内", "書類の見直し");
        JsonNode merged = hall.measure(plan, NEW);
        assertThat(merged.path("predecessors").toString()).isEqualTo("[\"" + ONE + "\",\"" + TWO + "\"]");
        for (String old : List.of(ONE, TWO)) {
            assertThat(hall.measure(plan, old).path("status").asText()).isEqualTo("MERGED");
            assertThat(hall.measure(plan, old).at("/successors/0").asText()).isEqualTo(NEW);
            assertThat(hall.page("soumu1", "/plans/" + plan + "/measures/" + old))
                    .contains("統合", NEW);
        }
        assertThat(hall.standing(plan, CityHall.yesterday())).doesNotContainKey(NEW);
        assertThat(hall.standing(plan, CityHall.yesterday())
                        .get(ONE)
                        .path("status")
                        .asText())
                .isEqualTo("ACTIVE");
        assertThat(hall.standing(plan, "").get(OTHER)).isEqualTo(other);
    }

    @Test
    void 期間の途中で廃止した取組は最終年度とともに残り番号は二度と使われない() {
        String plan = aPlan("kind-abolished");
        JsonNode other = hall.standing(plan, "").get(ONE);

        String consultation = adopted(hall.form(plan, "ABOLISH").put("measure", OTHER));

        assertThat(paper(consultation)).contains("廃止する取組について");
        JsonNode ended = hall.measure(plan, OTHER);
        assertThat(ended.path("status").asText()).isEqualTo("ABOLISHED");
        assertThat(ended.path("lastYear").asInt()).isEqualTo(2023);
        assertThat(ended.path("schedule")).isEqualTo(ended.at("/revisions/0/content/schedule"));
        assertThat(ended.at("/revisions/1/cause/consultation").asText()).isEqualTo(consultation);
        assertThat(hall.page("soumu1", "/plans/" + plan)).contains("廃止");
        assertThat(hall.standing(plan, "").get(ONE)).isEqualTo(other);

        Answer again = hall.as("soumu1").post("/api/changes", hall.revision(plan, OTHER, 2024, "再開"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("measure");
        ObjectNode addition = hall.form(plan, "ADD").put("parent", "Ⅰ-1-(1)");
        addition.putObject("after").put("title", "後から加える取組").put("department", "soumu");
        assertThat(hall.change(hall.proposed(addition)).at("/after/number").asText())
                .isEqualTo("④");
    }

    @Test
    void 計画期間を一年延ばすと令和八年度の欄ができて書ける() {
        String plan = aPlan("kind-extended");
        var before = hall.standing(plan, "");
        assertThat(hall.as("soumu1")
                        .post("/api/changes", hall.revision(plan, ONE, 2026, "令和8年度に実施"))
                        .text())
                .contains("V07");
        ObjectNode form = hall.form(plan, "EXTEND_PLAN");
        form.putObject("after").putObject("fiscalYears").put("from", 2020).put("to", 2026);

        String consultation = adopted(form);

        assertThat(paper(consultation)).contains("計画期間の延長について");
        assertThat(hall.read("soumu1", "/api/plans/" + plan)
                        .at("/fiscalYears/to")
                        .asInt())
                .isEqualTo(2026);
        assertThat(hall.read("soumu1", "/api/plans/" + plan + CityHall.yesterday())
                        .at("/fiscalYears/to")
                        .asInt())
                .isEqualTo(2025);
        assertThat(hall.standing(plan, "")).isEqualTo(before);
        assertThat(hall.page("soumu1", "/plans/" + plan)).contains("令和8年度");
        Answer written = hall.as("soumu1").post("/api/changes", hall.revision(plan, ONE, 2026, "令和8年度に実施"));
        assertThat(written.body().path("findings").findValuesAsText("rule")).doesNotContain("V07");
        assertThat(extract(plan, "index.html"))
                .contains("計画期間の延長", "令和2年度～令和7年度", "令和2年度～令和8年度", "適当")
                .doesNotContain("窓口の案内");
        assertThat(extract(plan, "changes.csv")).contains("計画期間", "令和2年度～令和8年度");
    }

    @Test
    void 平成から令和へまたがる計画も年度の名を正しく示す() {
        String plan = hall.plan(new SmallPlan("kind-eras")
                .years(2017, 2021)
                .inForceFrom("2017-04-01")
                .measure("窓口の案内", "soumu", "案内板")
                .measure("変わらない取組", "soumu", "要領"));
        ObjectNode form = hall.form(plan, "REVISE").put("measure", ONE);
        form.putObject("review").put("fiscalYear", 2018).put("period", "FULL_YEAR");
        var schedule = form.putObject("after").putArray("schedule");
        schedule.addObject().put("from", 2017).put("to", 2018).put("text", "検討");
        schedule.addObject().put("from", 2019).put("to", 2021).put("text", "実施");

        String consultation = adopted(form);

        assertThat(hall.cells(plan, ONE, "")).containsExactly("2017 検討", "2019 実施");
        assertThat(paper(consultation)).contains("平成30年度実績").doesNotContain("平成32年度", "令和0年度");
        for (String seen : List.of(paper(consultation), hall.page("soumu1", "/plans/" + plan))) {
            assertThat(seen).contains("H29 (2017)", "H30 (2018)", "R1 (2019)", "R2 (2020)");
            assertThat(seen).doesNotContain("令和1年度", "平成33");
        }
        assertThat(hall.as("soumu1")
                        .get("/api/plans/" + plan + "?asOf=2019-04-30")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void 珍しい漢字の名称は打ったとおりに計画と資料に載り探せる() throws IOException {
        String title = "𠮷野・﨑山・葛\uDB40\uDD00城の窓口の連携";
        String plan = aPlan("kind-kanji");
        ObjectNode form = hall.form(plan, "REVISE").put("measure", ONE);
        form.putObject("after").put("title", title);

        String consultation = adopted(form);

        assertThat(hall.measure(plan, ONE).path("title").asText()).isEqualTo(title);
        assertThat(hall.page("soumu1", "/plans/" + plan)).contains(title);
        assertThat(hall.as("soumu1").get("/api/plans/" + plan + "/export.csv").text())
                .contains(title);
        assertThat(paper(consultation)).contains(title);
        assertThat(word(consultation)).contains(title);
        assertThat(pdf(consultation)).contains("〓野・﨑山・葛城の窓口の連携", "U+20BB7", "字形の指定がある文字（葛）");
        for (String asked : List.of("𠮷野", "吉野", "崎山")) {
            assertThat(hall.read("soumu1", "/api/search?q=" + asked).toString())
                    .as(asked)
                    .contains(title);
        }
    }

    private String adopted(ObjectNode form) {
        String consultation = hall.inSession(hall.agreed(hall.proposed(form)));
        hall.decidedAsReported(consultation);
        hall.announced(consultation);
        assertThat(hall.consultation(consultation).path("status").asText()).isEqualTo("CLOSED");
        return consultation;
    }

    /** What the public gets of the change that made the second version. */
    private String extract(String plan, String file) {
        return hall.as("soumu1")
                .get("/api/plans/" + plan + "/versions/2/publication/" + file)
                .text();
    }

    private String paper(String consultation) {
        return hall.as("soumu1")
                .get("/api/consultations/" + consultation + "/paper.html")
                .text();
    }

    private String word(String consultation) throws IOException {
        byte[] file = hall.as("soumu1")
                .get("/api/consultations/" + consultation + "/paper.docx")
                .response()
                .body();
        try (var word = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
            return word.getText();
        }
    }

    private String pdf(String consultation) throws IOException {
        byte[] file = hall.as("soumu1")
                .get("/api/consultations/" + consultation + "/paper.pdf")
                .response()
                .body();
        try (var pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
        }
    }

    private String aPlan(String code) {
        return hall.plan(new SmallPlan(code)
                .measure("窓口の案内", "soumu", "案内板")
                .measure("書類の見直し", "soumu", "様式")
                .measure("変わらない取組", "soumu", "要領"));
    }
}
