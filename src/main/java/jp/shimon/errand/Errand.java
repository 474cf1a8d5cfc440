package jp.shimon.errand;

import java.util.UUID;

/** 手に取った後処理。 {@code tries}: this one included. */
record Errand(ErrandKind kind, UUID subject, int tries) {}
