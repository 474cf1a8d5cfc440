package jp.shimon.process;

import java.util.List;

/**
 * 手続の図：one version of a drawing that the engine holds.
 *
 * @param key id of the process
 * @param version as the engine counts; a case keeps the one that it began with
 * @param name its Japanese name
 * @param tasks what people do in it, in the order of the drawing
 */
public record Drawing(String key, int version, String name, List<Task> tasks) {

    /** @param role of the house, as the drawing names it */
    public record Task(String id, String name, String role) {}
}
