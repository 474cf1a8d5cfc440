package jp.shimon.document;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** 付議にまつわる文書。 What they are called follows the type of the committee; an advisory meeting gives no report. */
public enum Letter {
    /** 諮問書、懇談会には意見聴取の依頼 */
    CONSULTATION,
    /** 新旧対照表 */
    COMPARISON,
    /** 答申書(案)、懇談会には意見のまとめ */
    REPORT,
    /** 附帯意見と対応方針 */
    OPINIONS,
    /** 公表文 */
    NOTICE;

    /** As it stands in an address, such as {@code comparison}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Letter> at(String path) {
        return Stream.of(values()).filter(letter -> letter.path().equals(path)).findFirst();
    }
}
