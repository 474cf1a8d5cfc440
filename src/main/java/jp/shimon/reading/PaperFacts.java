package jp.shimon.reading;

import org.jspecify.annotations.Nullable;

/**
 * 資料の頭に書かれていたこと。 Each as far as it is there.
 *
 * @param title without its ending （諮問）
 * @param baseYear 基準年度：the first year of the progress tables
 */
public record PaperFacts(
        @Nullable Integer agendaNo,
        @Nullable Integer exhibitNo,
        @Nullable String title,
        @Nullable String lead,
        @Nullable Integer baseYear) {}
