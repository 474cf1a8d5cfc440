package jp.shimon.hearing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** 評価の選択肢：尺度はデータであり、市ごとに異なる。 */
@Entity
@Immutable
class RatingOption {

    @Embeddable
    record Key(String scale, String code) implements Serializable {}

    @EmbeddedId
    private Key key;

    private String label;

    @Column(name = "rating_group")
    @Enumerated(EnumType.STRING)
    private RatingGroup group;

    private boolean countsAsAchieved;
    private boolean triggersChangeProposal;
    private int sort;

    @Nullable
    private String firstAxis;

    @Nullable
    private String secondAxis;

    @SuppressWarnings("NullAway.Init")
    protected RatingOption() {}

    static String id(String scale, String code) {
        return scale + " " + code;
    }

    String id() {
        return id(key.scale(), key.code());
    }

    String scale() {
        return key.scale();
    }

    boolean says(String text) {
        return label.equals(text) || key.code().equals(text);
    }

    ScaleOption whole() {
        return new ScaleOption(key.code(), label, group, countsAsAchieved, firstAxis, secondAxis);
    }

    RatingView view() {
        return new RatingView(key.code(), label, group);
    }

    int sort() {
        return sort;
    }
}
