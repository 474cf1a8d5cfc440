package jp.shimon.document;

import java.time.Instant;
import java.util.List;
import jp.shimon.shared.Sentence;

/**
 * ひな形の様子。
 *
 * @param seen goes back with what is chosen, against lost updates
 * @param inUse number of the one in use, 0 for the one that the product brings along
 * @param remarks what the one in use lacks
 * @param files newest first
 * @param history newest first
 */
public record TemplatesView(int seen, int inUse, List<Sentence> remarks, List<Kept> files, List<Use> history) {

    /**
     * ひな形のファイル。
     *
     * @param by the name of who brought it
     */
    public record Kept(int no, String fileName, String by, Instant at) {}

    /**
     * いつから使ったか。
     *
     * @param template 0 for the one that the product brings along
     */
    public record Use(int no, int template, String by, Instant at) {}

    /** A file that has been looked at: its number, and what a person should know before using it. */
    public record Brought(int no, List<Sentence> remarks) {}
}
