package jp.shimon.change;

import static jp.shimon.change.Contents.earlier;
import static jp.shimon.change.Contents.sound;
import static org.assertj.core.api.Assertions.assertThat;

import jp.shimon.plan.MeasureStatus;
import jp.shimon.plan.NodeName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 変更案の形の指摘：sides, head, number. Some occur only where the record moved after the draft; they are found all the same. */
class ShapeRulesTest {

    @Test
    void v10NotStatedIsNotTheSameAsNone() {
        assertThat(revised(sound().relatedNotStated()).findings()).containsExactly("V10 after.relatedDepartments");
        assertThat(revised(sound()).findings()).isEmpty();
    }

    @Test
    void v11TheSecretariatsOwnProposal() {
        assertThat(revised(sound()).bySecretariat().findings()).containsExactly("V11 drafter");
    }

    @Test
    void v12ANumberThatIsTakenOrNotTheNext() {
        Dossiers addition = Dossiers.adding(sound().number("③").content()).citing(null);

        assertThat(addition.nextNumber("④", AddedNumber.State.TAKEN).errors()).containsExactly("V12 after.number");
        assertThat(addition.nextNumber("②", AddedNumber.State.GAP).errors()).containsExactly("V12 after.number");
        assertThat(addition.nextNumber("③", AddedNumber.State.IN_LINE).errors()).isEmpty();
        assertThat(addition.under().placesOf("V12")).containsExactly("parent");
    }

    @Test
    void v12TwoNewMeasuresWithOneNumber() {
        Dossiers split = Dossiers.of(ChangeKind.SPLIT)
                .from(earlier().content())
                .to(sound().number("②").content(), sound().number("②").content());

        assertThat(split.placesOf("V12")).containsExactly("after[1].number");
    }

    @Test
    void v15AHeadThatIsNotComplete() {
        assertThat(revised(sound().number("")).placesOf("V15")).containsExactly("after.number");
        assertThat(revised(sound().told(" ", null, null)).placesOf("V15")).containsExactly("after.title");
        assertThat(revised(sound()).under(new NodeName("Ⅲ", "柱")).placesOf("V15"))
                .containsExactly("parent");
    }

    @Test
    void v16ASideThatIsMissing() {
        assertThat(Dossiers.of(ChangeKind.REVISE).to(sound().content()).errors())
                .containsExactly("V16 before");
        assertThat(Dossiers.of(ChangeKind.RENAME).from(sound().content()).errors())
                .containsExactly("V16 after");
    }

    @Test
    void v18NothingDiffers() {
        assertThat(Dossiers.revising(sound().content(), sound().content()).errors())
                .containsExactly("V18 after");
    }

    @Test
    void v19SidesThatDoNotFitTheKind() {
        assertThat(Dossiers.adding(sound().content()).from(earlier().content()).placesOf("V19"))
                .containsExactly("before");
        assertThat(Dossiers.of(ChangeKind.MERGE)
                        .from(earlier().content())
                        .to(sound().content())
                        .placesOf("V19"))
                .containsExactly("before");
        assertThat(Dossiers.of(ChangeKind.SPLIT)
                        .from(earlier().content())
                        .to(sound().content())
                        .placesOf("V19"))
                .containsExactly("after");
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPLETE", "ABOLISH"})
    void v19WhatEndsKeepsItsContent(ChangeKind kind) {
        MeasureStatus end = kind == ChangeKind.ABOLISH ? MeasureStatus.ABOLISHED : MeasureStatus.COMPLETED;

        assertThat(Dossiers.of(kind)
                        .from(earlier().content())
                        .to(earlier().content().become(end))
                        .findings())
                .isEmpty();
        assertThat(Dossiers.of(kind)
                        .from(earlier().content())
                        .to(sound().content().become(end))
                        .errors())
                .containsExactly("V19 after");
    }

    @Test
    void v20AHeadOfAPaperFromElsewhere() {
        PaperHead paper = new PaperHead("令和6年1月15日", null, "会長", " ", "条例第3条");

        assertThat(revised(sound()).on(paper).findings()).containsExactly("V20 paper.meeting", "V20 paper.number");
        assertThat(revised(sound()).placesOf("V20")).isEmpty();
    }

    @Test
    void anExtensionOfThePlanHasNoMeasureToLookAt() {
        assertThat(Dossiers.of(ChangeKind.EXTEND_PLAN)
                        .to(sound().relatedNotStated().content())
                        .findings())
                .isEmpty();
    }

    private static Dossiers revised(Contents after) {
        return Dossiers.revising(earlier().content(), after.content());
    }
}
