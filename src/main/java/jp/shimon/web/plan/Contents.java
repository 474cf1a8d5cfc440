package jp.shimon.web.plan;

import java.util.List;

/** 目次：of a plan of which one 推進項目 is shown. What is open has something below it. */
final class Contents {

    private Contents() {}

    /** Only the branch that is open, for the tables. */
    static List<Section> open(List<Section> sections) {
        return sections.stream()
                .filter(section -> !section.children().isEmpty())
                .map(pillar -> pillar.with(pillar.children().stream()
                        .filter(item -> !item.children().isEmpty())
                        .toList()))
                .toList();
    }
}
