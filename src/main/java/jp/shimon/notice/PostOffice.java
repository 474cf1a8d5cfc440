package jp.shimon.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.Optional;
import java.util.Properties;
import jp.shimon.notice.Dispatch.Outgoing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** 発信係：takes letters from the outbox one by one and hands each to the mail server. */
class PostOffice {

    private static final Logger LOG = LoggerFactory.getLogger(PostOffice.class);
    private static final String PATIENCE = "20000";

    private final Dispatch dispatch;
    private final MailSettings settings;
    private final JavaMailSenderImpl server;

    PostOffice(Dispatch dispatch, MailSettings settings) {
        this.dispatch = dispatch;
        this.settings = settings;
        this.server = server(settings);
    }

    /** Sends what is due; answers how many letters left. A server that cannot be reached is not tried for every letter. */
    int sendAll() {
        int sent = 0;
        for (Optional<Outgoing> letter = dispatch.next(); letter.isPresent(); letter = dispatch.next()) {
            if (!send(letter.get())) {
                return sent;
            }
            sent++;
        }
        return sent;
    }

    private boolean send(Outgoing letter) {
        try {
            server.send(Envelope.of(letter, settings.from(), server.getSession()));
        } catch (MailException | MessagingException failure) {
            LOG.warn(
                    "a letter could not be sent, try {}: {}",
                    letter.tries(),
                    failure.getClass().getSimpleName());
            dispatch.failed(letter, reason(failure), failure instanceof AddressException);
            return false;
        }
        dispatch.sent(letter);
        return true;
    }

    /** What the administrator reads: the root of it, in one line. */
    private static String reason(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String message = String.valueOf(root.getMessage()).replaceAll("[\\p{Cc}]+", " ");
        return root.getClass().getSimpleName() + ": " + message;
    }

    private static JavaMailSenderImpl server(MailSettings settings) {
        JavaMailSenderImpl server = new JavaMailSenderImpl();
        server.setHost(settings.host());
        server.setPort(settings.port());
        server.setDefaultEncoding("UTF-8");
        boolean tls = settings.security().equals("tls");
        String protocol = tls ? "smtps" : "smtp";
        server.setProtocol(protocol);
        Properties properties = server.getJavaMailProperties();
        String prefix = "mail." + protocol + ".";
        if (!settings.username().isBlank()) {
            server.setUsername(settings.username());
            server.setPassword(settings.password());
            properties.setProperty(prefix + "auth", "true");
        }
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        if (settings.security().equals("starttls")) {
            properties.setProperty(prefix + "starttls.enable", "true");
            properties.setProperty(prefix + "starttls.required", "true");
        }
        for (String wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty(prefix + wait, PATIENCE);
        }
        return server;
    }
}
