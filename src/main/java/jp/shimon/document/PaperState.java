package jp.shimon.document;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shimon.consultation.Paper;

/** 資料の段階：one content, shown as a draft and without (案). */
public enum PaperState {
    /** 諮問したときのもの（案） */
    ISSUED,
    /** 決裁の後のもの */
    DECIDED;

    /** The state in which an issued paper is now. */
    public static PaperState of(Paper paper) {
        return paper.draft() ? ISSUED : DECIDED;
    }

    /** As an address says it. */
    public static Optional<PaperState> at(String word) {
        return Stream.of(values()).filter(state -> state.path().equals(word)).findFirst();
    }

    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}
