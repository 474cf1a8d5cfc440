package jp.shimon.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import jp.shimon.calendar.Office;
import jp.shimon.consultation.Paper;
import jp.shimon.shared.Refused;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 製本: long books are made one after another, each for who asked for it. */
class BookbinderyTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Office office = Mockito.mock(Office.class);
    private final Bookbindery bindery = new Bookbindery(new Books(ShippedTemplate::bytes), Shipped.documents(), office);
    private final BookFacts small = new BookFacts(APlan.of(12, 2020, 2025), false, false);

    BookbinderyTest() {
        Mockito.when(office.now())
                .thenReturn(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC).instant());
    }

    @Test
    void whoAskedGetsTheBookAndNobodyElse() {
        UUID id = bindery.order("soumu1", small, Letters.Form.DOCX).id();
        Binding ready = over(id);

        assertThat(ready.state()).isEqualTo(Binding.State.READY);
        assertThat(ready.done()).isEqualTo(12).isEqualTo(ready.of());
        assertThat(bindery.document(id, "soumu1").fileName()).isEqualTo("第7次行政改革大綱アクションプラン.docx");
        assertThatThrownBy(() -> bindery.document(id, "zeimu1")).isInstanceOf(Refused.class);
    }

    @Test
    void aPaperOfManyItemsIsMadeInTheSameLine() {
        Paper many = Seeds.decidedOfItems(2 * PaperFiles.MANY);
        PaperFiles files = new PaperFiles(Mockito.mock(JdbcClient.class), Shipped.documents(), office);
        assertThat(files.atOnce(Seeds.draft(), Letters.Form.PDF)).isPresent();
        assertThat(files.atOnce(many, Letters.Form.PDF)).isEmpty();

        UUID id = bindery.order("soumu1", many).id();

        assertThat(over(id).state()).isEqualTo(Binding.State.READY);
        assertThat(bindery.of(id, "soumu1").pages()).isGreaterThan(PaperFiles.MANY);
        assertThat(bindery.document(id, "soumu1").fileName()).isEqualTo("資料2.pdf");
        assertThat(bindery.order("soumu1", many).id()).isEqualTo(id);
    }

    @Test
    void theSameBookIsMadeOnce() {
        UUID id = bindery.order("soumu1", small, Letters.Form.HTML).id();

        assertThat(bindery.order("soumu1", small, Letters.Form.HTML).id()).isEqualTo(id);
        assertThat(bindery.order("soumu1", small, Letters.Form.DOCX).id()).isNotEqualTo(id);
        assertThat(bindery.order("zeimu1", small, Letters.Form.HTML).id()).isNotEqualTo(id);
    }

    @Test
    void afterAnHourItIsGone() {
        UUID id = bindery.order("soumu1", small, Letters.Form.HTML).id();
        over(id);
        Mockito.when(office.now()).thenReturn(Instant.EPOCH.plus(Duration.ofMinutes(61)));

        assertThatThrownBy(() -> bindery.of(id, "soumu1")).isInstanceOf(Refused.class);
    }

    @Test
    void onePersonDoesNotFillTheLine() {
        BookFacts long_ = new BookFacts(APlan.of(300, 2020, 2025), false, false);
        bindery.order("soumu1", long_, Letters.Form.PDF);
        bindery.order("soumu1", long_, Letters.Form.DOCX);

        assertThat(bindery.order("zeimu1", small, Letters.Form.HTML).ahead()).isEqualTo(2);
        assertThatThrownBy(() -> bindery.order("soumu1", long_, Letters.Form.HTML))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("book.yoursWait");
        bindery.destroy();
    }

    @Test
    void aPdfThatDoesNotFitIntoTheMemoryIsRefusedBeforeItIsBegun() {
        BookFacts thousand = new BookFacts(APlan.of(1_000, 2020, 2025), false, false);

        assertThatThrownBy(() -> Bookbindery.check(thousand, Letters.Form.PDF, 256 << 20))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("book.tooBig");
        Bookbindery.check(thousand, Letters.Form.PDF, 768 << 20);
        Bookbindery.check(thousand, Letters.Form.DOCX, 256 << 20);
    }

    private Binding over(UUID id) {
        Instant until = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(until)) {
            Binding binding = bindery.of(id, "soumu1");
            if (binding.over()) {
                return binding;
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("it is not made in a minute");
    }
}
