package jp.shimon.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import jp.shimon.shared.Era;
import jp.shimon.shared.Eras;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;

/** 改元：an era that came after this program, as {@code 名前,letter,first day}, several separated by semicolons. */
@Configuration
class EraConfiguration {

    EraConfiguration(@Value("${shimon.eras:}") String more) {
        Eras.use(Eras.BUILT_IN.and(read(more)));
    }

    static List<Era> read(String text) {
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(era -> !era.isEmpty())
                .map(EraConfiguration::era)
                .toList();
    }

    private static Era era(String text) {
        String[] parts = text.split("\\s*,\\s*");
        if (parts.length != 3 || !parts[0].matches("\\p{IsHan}{2,4}") || !parts[1].matches("[A-Z]")) {
            throw new IllegalArgumentException("shimon.eras: expected <name>,<letter>,<yyyy-mm-dd>, found " + text);
        }
        try {
            return new Era(parts[0], parts[1], LocalDate.parse(parts[2]));
        } catch (DateTimeParseException wrong) {
            throw new IllegalArgumentException("shimon.eras: no such day: " + text, wrong);
        }
    }
}
