package jp.shimon.change;

import java.util.Map;
import jp.shimon.identity.Person;

/**
 * 指摘の決まりが変わった。 What the timeline tells.
 *
 * @param version the version that holds from now on
 * @param changed what changed, by the name of the list: words that came and words that went
 */
public record RulesRevised(Person by, int version, Map<String, String> changed) {}
