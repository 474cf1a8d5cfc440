package jp.shimon.plan;

import java.util.List;

/** 追加先の項目名と、次に空いている番号。 */
public record Place(NodeId id, String path, List<NodeName> lineage, String nextNumber) {}
