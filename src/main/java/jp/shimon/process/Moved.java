package jp.shimon.process;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.shimon.identity.Person;
import org.jspecify.annotations.Nullable;

/**
 * 手続が進んだ：誰が、何を、どの理由で。 What the timeline tells.
 *
 * @param key the step or verb, such as {@code approveProposal} or {@code pullBack}
 * @param answers short answers in the words of the form, never long texts
 * @param reason what the person gave as reason or opinion
 */
public record Moved(
        String key,
        Person by,
        List<UUID> changes,
        @Nullable UUID consultation,
        Map<String, String> answers,
        @Nullable String reason) {}
