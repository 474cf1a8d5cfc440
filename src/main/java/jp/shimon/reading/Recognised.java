package jp.shimon.reading;

import java.util.List;

/** 資料から認識したこと。 As the paper has it; nobody has asked the record yet. */
record Recognised(PaperFacts facts, List<Item> items, List<Piece> pieces, List<String> remarks) {}
