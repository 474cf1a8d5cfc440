package jp.shimon.identity;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * 登録の履歴の一行：誰が、いつ、何を、どう変えたか。
 *
 * @param told field to what it was and what it became
 */
public record StaffAct(Instant at, String by, String byName, String act, Map<String, List<String>> told) {}
