package jp.shimon.change;

import java.util.stream.Stream;

/** 整合性の決まり。 A side that is not stated is skipped; nothing is ever corrected. */
interface Rule {

    Stream<Finding> findings(Dossier dossier);
}
