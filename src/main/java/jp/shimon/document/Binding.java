package jp.shimon.document;

import java.util.UUID;

/**
 * 製本の一件：a book that is made while who asked for it does something else.
 *
 * @param ahead how many are made before it
 * @param done how many of its measures are written, {@code of} how many, 0 of 資料n, which has none; a long PDF counts its {@code pages}, too
 */
public record Binding(UUID id, State state, String title, Letters.Form form, int ahead, int done, int of, int pages) {

    /** 状態。 */
    public enum State {
        /** 順番待ち */
        WAITING,
        /** 作成中 */
        RUNNING,
        /** できあがり */
        READY,
        /** 作れなかった */
        FAILED
    }

    public boolean over() {
        return state == State.READY || state == State.FAILED;
    }
}
