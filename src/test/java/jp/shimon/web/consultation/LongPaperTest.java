package jp.shimon.web.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import jp.shimon.consultation.Consultations;
import jp.shimon.consultation.Paper;
import jp.shimon.consultation.PaperCorrections;
import jp.shimon.document.Binding;
import jp.shimon.document.Bookbindery;
import jp.shimon.document.Documents;
import jp.shimon.document.Letters;
import jp.shimon.document.PaperFiles;
import jp.shimon.identity.Person;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** 項目の多い資料: whoever opens its PDF on the page is shown how far it is, and does not wait before a blank window. */
class LongPaperTest {

    private static final UUID ID = new UUID(0, 1);

    @Test
    void whoOpensItIsSentToItsProgress() {
        Consultations consultations = mock(Consultations.class);
        PaperFiles files = mock(PaperFiles.class);
        Bookbindery bindery = mock(Bookbindery.class);
        Paper paper = mock(Paper.class);
        Person person = mock(Person.class);
        when(person.username()).thenReturn("gyoukan1");
        when(consultations.paper(any())).thenReturn(paper);
        when(files.atOnce(paper, Letters.Form.PDF)).thenReturn(Optional.empty());
        when(bindery.order("gyoukan1", paper))
                .thenReturn(new Binding(ID, Binding.State.WAITING, "資料", Letters.Form.PDF, 0, 0, 0, 0));
        PaperApi papers =
                new PaperApi(consultations, mock(PaperCorrections.class), mock(Documents.class), files, bindery);

        ResponseEntity<?> answer = papers.pdfOrProgress(ID, new PaperApi.Asked(null, null), person);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SEE_OTHER);
        assertThat(answer.getHeaders().getLocation()).isEqualTo(URI.create("/books/" + ID));
    }
}
