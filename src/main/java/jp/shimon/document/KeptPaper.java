package jp.shimon.document;

import java.time.Instant;

/**
 * 保存した資料のファイル。 What is on record of it, without its bytes.
 *
 * @param correction 0 for the paper as issued, then counted from 1
 * @param contentDigest of the frozen content that it was made of
 * @param programVersion of the program that made it
 */
public record KeptPaper(
        int correction,
        PaperState state,
        Letters.Form form,
        long size,
        String sha256,
        String contentDigest,
        Instant madeAt,
        String programVersion) {}
