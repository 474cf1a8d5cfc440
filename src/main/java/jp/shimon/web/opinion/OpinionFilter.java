package jp.shimon.web.opinion;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import jp.shimon.consultation.OpinionView;

/** 附帯意見の絞り込み。 An unknown word narrows nothing. */
enum OpinionFilter {
    ALL,
    OPEN,
    OVERDUE;

    static OpinionFilter of(String asked) {
        for (OpinionFilter filter : values()) {
            if (filter.word().equals(asked)) {
                return filter;
            }
        }
        return ALL;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<OpinionView> of(List<OpinionView> all, LocalDate today) {
        return all.stream()
                .filter(opinion -> this != OPEN || opinion.state().open())
                .filter(opinion -> this != OVERDUE || opinion.overdue(today))
                .toList();
    }
}
