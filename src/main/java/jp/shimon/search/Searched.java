package jp.shimon.search;

import java.util.List;
import java.util.function.Consumer;

/** 探される部屋。 Tells everything that can be found in it, so that the copies can be made anew. */
public interface Searched {

    /** In pieces that fit into memory. */
    void tellAll(Consumer<List<Entry>> listener);
}
