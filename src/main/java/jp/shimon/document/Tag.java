package jp.shimon.document;

import java.util.Optional;
import java.util.stream.Stream;

/** 差込み語：what a template may ask for, by the Japanese word that stands between the braces. */
public enum Tag {
    /** 資料n、または(案) */
    EXHIBIT(Where.PAPER),
    PLAN(Where.PAPER),
    COMMITTEE(Where.PAPER),
    AGENDA(Where.PAPER),
    TITLE(Where.PAPER),
    LEAD(Where.PAPER),
    /** the whole, drawn at once */
    BODY(Where.PAPER),
    SECTIONS(Where.PAPER),
    SECTION_HEADING(Where.SECTION),
    ITEMS(Where.SECTION),
    /** 節と項目の、二つ目から */
    NEW_PAGE(Where.SECTION),
    ITEM_HEADING(Where.ITEM),
    PURPOSE(Where.ITEM),
    CIRCUMSTANCES(Where.ITEM),
    RATING(Where.ITEM),
    CONTENT_HEADING(Where.ITEM),
    CONTENT(Where.ITEM),
    GRID_HEADING(Where.ITEM),
    GRID(Where.ITEM),
    GRID_NOTE(Where.ITEM),
    SHEETS(Where.ITEM);

    /** どこで使えるか：what stands in the paper may be asked for in its parts too. */
    public enum Where {
        PAPER,
        /** 節の中 */
        SECTION,
        /** 項目の中 */
        ITEM
    }

    private final Where where;

    Tag(Where where) {
        this.where = where;
    }

    public Where where() {
        return where;
    }

    /** As it is written in a template. */
    public String word() {
        return PaperWords.of("tag." + name());
    }

    /** Whether its part is written once for each, between a beginning and an end. */
    public boolean repeated() {
        return this == SECTIONS || this == ITEMS;
    }

    /** Whether tables come in its place: they have room in the body of the document only. */
    boolean drawn() {
        return this == BODY || this == GRID || this == SHEETS;
    }

    static Optional<Tag> called(String word) {
        return Stream.of(values())
                .filter(tag -> tag.word().equals(word.strip()))
                .findFirst();
    }
}
