package jp.shimon.notice;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Date;
import jp.shimon.notice.Dispatch.Outgoing;

/** 封筒：one plain text; the same Message-ID however often the letter is sent, so that a second copy is known as one. */
final class Envelope extends MimeMessage {

    private static final String UTF8 = "UTF-8";

    private final String messageId;

    private Envelope(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    static Envelope of(Outgoing letter, String from, Session session) throws MessagingException {
        String host = from.substring(from.indexOf('@') + 1);
        Envelope envelope = new Envelope(session, "<" + letter.id() + "@" + host + ">");
        envelope.setFrom(new InternetAddress(from, true));
        envelope.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.address(), true));
        envelope.setSubject(letter.subject(), UTF8);
        envelope.setText(letter.body(), UTF8);
        envelope.setSentDate(Date.from(letter.writtenAt()));
        // no machine shall answer a machine
        envelope.setHeader("Auto-Submitted", "auto-generated");
        return envelope;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
