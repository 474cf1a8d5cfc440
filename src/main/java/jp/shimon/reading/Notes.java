package jp.shimon.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.shimon.shared.Sentence;

/** 一つの項目について書き留めたこと：妨げ、気づき、記録との違い。 */
final class Notes {

    final List<Sentence> obstacles = new ArrayList<>();
    final List<Sentence> remarks = new ArrayList<>();
    final List<Discrepancy> discrepancies = new ArrayList<>();

    void obstacle(String what, Object... args) {
        obstacles.add(Sentence.of("reading.obstacle." + what, args));
    }

    void remark(String what, Object... args) {
        Sentence sentence = Sentence.of("reading.remark." + what, args);
        if (!remarks.contains(sentence)) {
            remarks.add(sentence);
        }
    }

    void compare(String field, Sentence where, String paper, String record) {
        if (!Objects.equals(paper, record) && !Layout.same(paper, record)) {
            discrepancies.add(new Discrepancy(field, where, paper, record));
        }
    }
}
