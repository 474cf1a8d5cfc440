package jp.shimon.process;

import java.util.List;
import jp.shimon.identity.Person;
import org.jspecify.annotations.Nullable;

/**
 * タスクについて：what a person may do at it, answering it or not.
 *
 * @param mine whether they may answer it
 * @param standsFor the decider for whom they would
 * @param pullUp whether they may approve in place of the head
 * @param passOver whether they may let the case go on without who is away
 * @param candidates whom they may let do it as an exception; empty while somebody may
 */
public record TaskAbout(
        TaskView task,
        boolean mine,
        @Nullable String standsFor,
        boolean pullUp,
        boolean passOver,
        List<Person> candidates) {}
