package jp.shimon.settings;

import java.util.Locale;

/** 設定の名前。 What a city sets, each with versions of its own. */
public enum SettingName {
    /** 休みの日と開ける日 */
    CALENDAR,
    /** 督促 */
    REMINDERS,
    /** 文書番号 */
    NUMBERS;

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }
}
