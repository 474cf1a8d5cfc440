package jp.shimon.document;

/**
 * 文書：中身、種類、ファイル名。
 *
 * @param contentType media type, with its charset where it has one
 * @param fileName as it is saved, such as 資料2.docx
 */
public record Document(byte[] bytes, String contentType, String fileName) {}
