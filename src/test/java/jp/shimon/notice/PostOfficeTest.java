package jp.shimon.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Sentence;
import jp.shimon.testing.ForVerify;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 電子メール：発信箱に入ったものが、一度だけ、文字のまま届く。 */
@ForVerify
class PostOfficeTest {

    private static final Sentence TOLD = Sentence.of("notice.remind.OVERDUE", "会議の効率的な運営", "変更案を承認する", "11月30日");

    private GreenMail server;
    private PostDesk desk;

    @BeforeEach
    void open() {
        server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        server.start();
        desk = new PostDesk(server.getSmtp().getPort());
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void aJapaneseLetterArrivesWithItsLink() throws Exception {
        UUID change = UUID.randomUUID();
        desk.told("soumu2", TOLD, About.change(change));

        desk.post().sendAll();

        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("[行革プラン変更管理] 期限を過ぎています：会議の効率的な運営");
        assertThat(mail.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat((String) mail.getContent())
                .contains("「会議の効率的な運営」の「変更案を承認する」は、期限の11月30日を過ぎています。")
                .contains("was due on")
                .contains("https://gyokaku.example.lg.jp/changes/" + change);
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("soumu2@example.lg.jp");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getMessageID()).matches("<[0-9a-f-]{36}@example.lg.jp>");
    }

    @Test
    void whoHasNoAddressGetsNoMail() {
        desk.told("kikaku1", TOLD, new About(null, null));

        assertThat(desk.post().sendAll()).isZero();
    }

    @Test
    void nothingIsSentOfWhatWasRolledBack() {
        desk.toldAndRolledBack("soumu2", TOLD);

        assertThat(desk.post().sendAll()).isZero();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void twoSendersThatRaceSendEachLetterOnce() throws Exception {
        for (int i = 0; i < 20; i++) {
            desk.told("soumu2", TOLD, new About(null, null));
        }
        Callable<Integer> sender = () -> desk.post().sendAll();
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        int sent = 0;
        try {
            for (Future<Integer> done : nodes.invokeAll(List.of(sender, sender))) {
                sent += done.get();
            }
        } finally {
            nodes.shutdown();
        }

        assertThat(sent).isEqualTo(20);
        assertThat(server.getReceivedMessages()).hasSize(20);
    }

    @Test
    void eightSendersNeverHoldTheSameLetter() throws Exception {
        for (int i = 0; i < 100; i++) {
            desk.told("soumu2", TOLD, new About(null, null));
        }
        Callable<List<UUID>> taker = () -> Stream.generate(desk.dispatch()::next)
                .takeWhile(Optional::isPresent)
                .map(letter -> letter.orElseThrow().id())
                .toList();
        ExecutorService nodes = Executors.newFixedThreadPool(8);
        List<UUID> taken = new ArrayList<>();
        try {
            for (Future<List<UUID>> done : nodes.invokeAll(Collections.nCopies(8, taker))) {
                taken.addAll(done.get());
            }
        } finally {
            nodes.shutdown();
        }

        assertThat(taken).hasSize(100).doesNotHaveDuplicates();
    }

    @Test
    void aSenderThatDiedInTheMiddleIsFollowedByAnotherWithTheSameMessageId() throws Exception {
        desk.told("soumu2", TOLD, new About(null, null));
        desk.dispatch().next().orElseThrow(); // taken, and never heard of again

        assertThat(desk.post().sendAll()).isZero();
        desk.later(Dispatch.LEASE);
        assertThat(desk.post().sendAll()).isEqualTo(1);
        assertThat(desk.post().sendAll()).isZero();
        assertThat(server.getReceivedMessages()[0].getMessageID())
                .contains(desk.ids().get(0));
    }

    @Test
    void aServerThatIsDownIsTriedAgainLaterAndAtLastGivenUp() {
        desk.told("soumu2", TOLD, new About(null, null));
        server.stop();

        assertThat(desk.post().sendAll()).isZero();
        assertThat(desk.post().sendAll()).isZero();
        assertThat(desk.tries()).containsExactly(1);
        desk.later(Duration.ofMinutes(1));
        desk.post().sendAll();
        desk.later(Duration.ofMinutes(2));
        desk.post().sendAll();

        Stuck stuck = desk.mail().stuck(PostDesk.ADMIN).get(0);
        assertThat(stuck.tries()).isEqualTo(3);
        assertThat(stuck.givenUpAt()).isNotNull();
        assertThat(stuck.failure()).contains("ConnectException");

        server.start();
        desk.rewire(server.getSmtp().getPort());
        desk.mail().again(stuck.id(), PostDesk.ADMIN);
        assertThat(desk.post().sendAll()).isEqualTo(1);
        assertThat(desk.mail().stuck(PostDesk.ADMIN)).isEmpty();
        assertThatThrownBy(() -> desk.mail().again(stuck.id(), PostDesk.ADMIN))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("mail.sent");
        assertThatThrownBy(() -> desk.mail().stuck(PostDesk.CLERK)).hasMessageContaining("mail.adminOnly");
    }

    @Test
    void noTitleWritesAHeaderOrMarkup() throws Exception {
        desk.told(
                "soumu2",
                Sentence.of("notice.ended.SCRAPPED", "題\r\nBcc: thief@example.com\r\n\r\n<b>太</b>", "理由"),
                new About(null, null));

        desk.post().sendAll();

        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getSubject()).endsWith("廃案となりました：題 Bcc: thief@example.com <b>太</b>");
        assertThat(mail.getContentType()).startsWithIgnoringCase("text/plain");
    }

    @Test
    void withoutAHostNothingIsWritten() {
        desk.switchedOff();
        desk.told("soumu2", TOLD, new About(null, null));

        assertThat(desk.ids()).isEmpty();
    }
}
