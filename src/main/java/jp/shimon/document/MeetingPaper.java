package jp.shimon.document;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** 会議の文書。 */
public enum MeetingPaper {
    /** 次第 */
    AGENDA,
    /** 出席者名簿 */
    ATTENDANCE,
    /** 会議録（骨子） */
    MINUTES;

    /** As it stands in an address, such as {@code minutes}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<MeetingPaper> at(String path) {
        return Stream.of(values()).filter(paper -> paper.path().equals(path)).findFirst();
    }
}
