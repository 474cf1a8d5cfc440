package jp.shimon.consultation;

import java.util.Map;
import java.util.UUID;
import jp.shimon.identity.Person;
import org.jspecify.annotations.Nullable;

/**
 * 委員会の変更があった：誰が、どの委員会の、何を。 For the timeline.
 *
 * @param verb such as {@code reviseCommittee} or {@code appointMember}
 * @param changed what is different now, by field: the old value, →, the new one
 */
public record CommitteeRevised(
        String verb,
        Person by,
        UUID committee,
        Map<String, String> changed,
        @Nullable String reason) {}
