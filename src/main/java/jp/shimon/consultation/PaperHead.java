package jp.shimon.consultation;

/**
 * 資料の頭：標題、前文、基準年度、議題番号、資料番号。
 *
 * @param baseYear fiscal year from which the progress columns begin; never the clock
 */
public record PaperHead(String title, String lead, int baseYear, int agendaNo, int exhibitNo) {}
