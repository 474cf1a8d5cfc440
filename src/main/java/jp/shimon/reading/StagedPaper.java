package jp.shimon.reading;

/** 預かった資料：an upload between its report and its confirmation. */
public record StagedPaper(Source source, Wish wish) {}
