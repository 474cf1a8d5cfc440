package jp.shimon.database;

/** データベースの種別：whether the record lies in the embedded PostgreSQL or in an external one. */
public record DatabaseKind(boolean embedded) {}
