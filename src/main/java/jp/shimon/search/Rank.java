package jp.shimon.search;

/** 並べる順：番号そのもの、標題の中、本文の中。 */
enum Rank {
    NAME,
    HEAD,
    BODY
}
