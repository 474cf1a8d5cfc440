package jp.shimon.settings;

import java.util.Map;
import jp.shimon.identity.Person;

/**
 * 設定が変わった。 What the timeline tells.
 *
 * @param changed what changed, by field: {@code +} came, {@code −} went
 */
public record SettingRevised(SettingName name, Person by, int version, Map<String, String> changed) {}
