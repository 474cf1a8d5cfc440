package jp.shimon.hearing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * 評価案：決定表が出す区分を、市の尺度の選択肢に当てる。 A scale need not have every group: then the nearest one that says
 * no worse stands for it, or there is no suggestion at all.
 */
final class Suggestion {

    private Suggestion() {}

    /** The group of the scale that the suggested one comes to; none where the scale has nothing like it. */
    static Optional<RatingGroup> in(List<RatingView> scale, RatingGroup suggested) {
        return near(suggested).stream()
                .filter(group -> scale.stream().anyMatch(option -> option.group() == group))
                .findFirst();
    }

    private static List<RatingGroup> near(RatingGroup group) {
        return switch (group) {
            case ABOVE -> List.of(RatingGroup.ABOVE, RatingGroup.ON);
            case ON -> List.of(RatingGroup.ON, RatingGroup.ABOVE);
            default -> List.of(group);
        };
    }

    /** The options, those of the suggested group first; each group in the order of the scale. */
    static List<RatingView> first(List<RatingView> scale, RatingGroup suggested) {
        Optional<RatingGroup> group = in(scale, suggested);
        return scale.stream()
                .sorted(Comparator.comparing((RatingView option) -> !group.equals(Optional.of(option.group()))))
                .toList();
    }

    /** Whether somebody decides otherwise than suggested; never where the scale has nothing like the suggestion. */
    static boolean overridden(List<RatingView> scale, RatingGroup suggested, RatingView chosen) {
        return in(scale, suggested).filter(group -> group != chosen.group()).isPresent();
    }
}
