package jp.shimon.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import jp.shimon.document.Documents;
import jp.shimon.document.Shipped;
import org.junit.jupiter.api.Test;

/** 凍結した内容：what was frozen by an earlier program is read by every later one, to the letter. */
class FrozenPaperTest {

    /** As it was frozen in November 2026, with the digest that stood in the record then. */
    private static final String FROZEN = "/papers/frozen-2026-11.json";

    private static final String DIGEST = "732da1eecb0ccc3503643d8b0a6df6d3038521bb3cd9e3c9eb072538145ced05";

    @Test
    void itIsReadAndSaysTheSameToTheLetter() throws IOException {
        String frozen = frozen();
        PaperContent content = Papers.read(frozen);

        assertThat(Papers.digest(frozen)).isEqualTo(DIGEST);
        assertThat(Papers.canonical(content)).isEqualTo(frozen);
    }

    @Test
    void everyFormIsStillDrawnFromIt() throws IOException {
        Paper paper = new Paper(new ConsultationId(UUID.randomUUID()), Papers.read(frozen()), DIGEST, true);
        Documents documents = Shipped.documents();

        assertThat(new String(documents.html(paper).bytes(), StandardCharsets.UTF_8))
                .contains("会議の効率的な運営に関するルール化の検討", "AI等を用いた業務改善手法の検討", "計画未満といたしました", "(案)");
        assertThat(documents.docx(paper).bytes()).startsWith('P', 'K');
        assertThat(documents.pdf(paper).bytes()).startsWith('%', 'P', 'D', 'F');
    }

    private static String frozen() throws IOException {
        try (InputStream stream = Objects.requireNonNull(FrozenPaperTest.class.getResourceAsStream(FROZEN))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
