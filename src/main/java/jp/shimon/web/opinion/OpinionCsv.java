package jp.shimon.web.opinion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.shimon.consultation.OpinionView;
import jp.shimon.identity.Accounts;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** 附帯意見を CSV に：UTF-8 with a byte order mark, so that Excel reads it. */
@Component
class OpinionCsv {

    private static final String BOM = "\uFEFF";
    private static final List<String> HEAD =
            List.of("consultation", "no", "title", "text", "department", "dueYear", "state", "policy", "note");

    private final MessageSource messages;
    private final Accounts accounts;

    OpinionCsv(MessageSource messages, Accounts accounts) {
        this.messages = messages;
        this.accounts = accounts;
    }

    byte[] of(List<OpinionView> opinions, Locale locale) {
        StringBuilder text = new StringBuilder(BOM);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
            printer.printRecord(HEAD.stream()
                    .map(name -> word("opinions.csv." + name, locale))
                    .toList());
            for (OpinionView opinion : opinions) {
                printer.printRecord(row(opinion, locale));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> row(OpinionView opinion, Locale locale) {
        return Stream.of(
                        opinion.consultationTitle(),
                        String.valueOf(opinion.no()),
                        opinion.title(),
                        opinion.text(),
                        accounts.departmentName(opinion.department()),
                        orEmpty(opinion.dueYear()),
                        word("opinionState." + opinion.state(), locale),
                        orEmpty(opinion.policy()),
                        orEmpty(opinion.statusNote()))
                .map(OpinionCsv::harmless)
                .toList();
    }

    private String word(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    private static String orEmpty(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** What a table program would run as a formula is shown as the text that it is. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
