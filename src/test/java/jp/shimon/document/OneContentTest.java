package jp.shimon.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.stream.Stream;
import jp.shimon.consultation.Paper;
import org.junit.jupiter.api.Test;

/** 四つの書式: one content, so that no format says more or less than another. */
class OneContentTest {

    private static final String HOSTILE = "<b>太字</b> {{7*7}} ${7*7} =cmd|'/C calc'!A0 &amp; \\\" [[1+1]] {0} ]]>";
    private static final String TYPED = HOSTILE.replace("\\\"", "\"");

    private static final JsonMapper JSON = new JsonMapper();

    private final Documents documents = new Documents(ShippedTemplate::bytes);

    @Test
    void everySentenceAndCellStandsInEveryFormat() throws Exception {
        assertTheSame(Seeds.draft());
        assertTheSame(hostile());
    }

    @Test
    void wordAndThePageHaveTheSameTables() throws Exception {
        for (Paper paper : List.of(Seeds.draft(), hostile())) {
            assertThat(Read.htmlTables(documents.html(paper))).isEqualTo(Read.docxTables(documents.docx(paper)));
        }
    }

    @Test
    void whatPeopleTypedComesOutAsTheyTypedIt() throws Exception {
        Paper paper = hostile();

        assertThat(Read.docx(documents.docx(paper))).contains(Read.bare(TYPED)).doesNotContain("49");
        assertThat(Read.html(documents.html(paper))).contains(Read.bare(TYPED));
        assertThat(Read.pdf(documents.pdf(paper))).contains(Read.bare(TYPED));
        assertThat(new String(documents.html(paper).bytes(), UTF_8)).doesNotContain("<b>");
        JsonNode title = JSON.readTree(documents.json(paper).bytes()).at("/content/sections/0/items/0/after/title");
        assertThat(title.asText()).isEqualTo(TYPED);
    }

    @Test
    void theJsonIsTheContentWithItsDigestAndWhetherItIsADraft() throws Exception {
        JsonNode issued = JSON.readTree(documents.json(Seeds.issued()).bytes());
        JsonNode draft = JSON.readTree(documents.json(Seeds.draft()).bytes());

        assertThat(issued.at("/digest").asText()).isEqualTo("ab12");
        assertThat(issued.at("/draft").asBoolean()).isTrue();
        assertThat(draft.has("digest")).isFalse();
        assertThat(issued.at("/content")).isEqualTo(draft.at("/content"));
        assertThat(issued.at("/content/sections/1/items/0/after/title").asText())
                .isEqualTo("AI等を用いた業務改善手法の検討");
    }

    @Test
    void theFilesAreNamedAsTheOfficeNamesThem() {
        Paper paper = Seeds.draft();
        assertThat(Stream.of(documents.docx(paper), documents.pdf(paper), documents.html(paper), documents.json(paper)))
                .extracting(Document::fileName)
                .containsExactly("資料2.docx", "資料2.pdf", "資料2.html", "資料2.json");
    }

    private void assertTheSame(Paper paper) throws Exception {
        String docx = Read.docx(documents.docx(paper));
        String html = Read.html(documents.html(paper));
        String pdf = Read.pdf(documents.pdf(paper));
        List<String> said = said(PaperLayouts.of(paper));
        assertThat(said).hasSizeGreaterThan(60);
        for (String sentence : said) {
            assertThat(docx).contains(Read.bare(sentence));
            assertThat(html).contains(Read.bare(sentence));
            assertThat(pdf).contains(Read.bare(sentence));
        }
    }

    private static List<String> said(PaperLayout paper) {
        Stream<String> texts = paper.groups().stream()
                .flatMap(group -> group.blocks().stream())
                .flatMap(block -> block instanceof PaperLayout.Line line
                        ? Stream.of(line.text())
                        : ((PaperLayout.Table) block)
                                .rows().stream().flatMap(List::stream).flatMap(cell -> cell.lines().stream()));
        return Stream.concat(Stream.of(paper.exhibit()), texts).toList();
    }

    private static Paper hostile() {
        return Seeds.draftWith(
                "会議の効率的な運営に関するルール化の検討", HOSTILE, "ルールの策定、運用開始", HOSTILE, "総務課", HOSTILE, "この取組は、", HOSTILE);
    }
}
