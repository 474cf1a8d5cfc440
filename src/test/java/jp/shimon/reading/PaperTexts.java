package jp.shimon.reading;

/** 資料の文字：for tests of other rooms. */
public final class PaperTexts {

    private PaperTexts() {}

    /** 実在の資料2。 */
    public static String seed() {
        return Recorded.text("/jp/shimon/reading/consultation-paper.txt");
    }
}
