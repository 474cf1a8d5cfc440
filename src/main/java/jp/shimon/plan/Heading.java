package jp.shimon.plan;

/** 取組項目の見出し：名前と担当課。 For lists, where the content would be too much to load. */
public record Heading(String title, String department) {}
