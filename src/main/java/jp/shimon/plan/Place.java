package jp.shimon.plan;

import java.util.List;

/** 体系の項目と、その下で次に空いている番号。 */
public record Place(NodeId id, String path, List<NodeName> lineage, String nextNumber) {

    /** What it is called. */
    public String name() {
        return lineage.get(lineage.size() - 1).name();
    }
}
