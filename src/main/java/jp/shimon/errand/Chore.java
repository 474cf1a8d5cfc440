package jp.shimon.errand;

import java.util.Collection;
import java.util.UUID;

/**
 * 後処理の一種。 What is to be done is read from the record, so that nothing is lost with a process that dies and what is older
 * than the program is done too. Done twice it does no more than once.
 */
public interface Chore {

    /** Its name in the book of errands. */
    ErrandKind kind();

    /** 残っているもの：what the record owes and nobody has done. */
    Collection<UUID> owed();

    /**
     * Does it in transactions of its own.
     *
     * @throws ErrandFailed with a sentence for whoever can help
     */
    void run(UUID subject);

    About about(UUID subject);

    /**
     * 何についての仕事か。
     *
     * @param page where to look, from the root of the site
     */
    record About(String name, String page) {}
}
