package jp.shimon.database;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** 起動失敗の説明：Japanese first, English below it, each naming the way out, in place of a stack trace. */
class StartFailureAnalyzer extends AbstractFailureAnalyzer<StartFailure> {
    @Override
    protected FailureAnalysis analyze(Throwable root, StartFailure cause) {
        return new FailureAnalysis(text(cause, "description"), text(cause, "action"), root);
    }

    private static String text(StartFailure cause, String part) {
        // the base bundle is the Japanese one
        return text(cause, part, Locale.ROOT) + System.lineSeparator() + text(cause, part, Locale.ENGLISH);
    }

    private static String text(StartFailure cause, String part, Locale language) {
        String key = "database." + cause.reason().name().toLowerCase(Locale.ROOT) + "." + part;
        String pattern = ResourceBundle.getBundle("messages.database", language).getString(key);
        return MessageFormat.format(pattern, cause.directory().toAbsolutePath(), cause.detail());
    }
}
