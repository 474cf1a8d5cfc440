package jp.shimon.web.change;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shimon.change.ChangeView;
import org.jspecify.annotations.Nullable;

/** 指摘の場所を、変更案の画面の中の位置にする。 Down to the cell where it is drawn, else to its part of the page. */
final class Anchors {

    private static final Pattern CELL = Pattern.compile("(before|after)\\.schedule\\.(\\d{4})");
    private static final Pattern LINES = Pattern.compile("(before|after)\\.yearPlans\\.(\\d{4})");
    private static final Pattern GOAL = Pattern.compile("(before|after)\\.goals\\[(\\d+)].*");

    private final ChangeView view;
    private final @Nullable Shown shown;

    Anchors(ChangeView view) {
        this.view = view;
        this.shown = Shown.of(view);
    }

    /** Empty where the page has no such place. */
    String of(String place) {
        if (shown == null) {
            return place.startsWith("reason.") ? place : "";
        }
        Matcher cell = CELL.matcher(place);
        if (cell.matches()) {
            int year = Integer.parseInt(cell.group(2));
            return year >= view.years().from() && year <= view.years().to() ? place : "grid-title";
        }
        Matcher lines = LINES.matcher(place);
        if (lines.matches()) {
            int year = Integer.parseInt(lines.group(2));
            return shown.yearPlans().stream().anyMatch(y -> y.year() == year) ? place : "yearPlans";
        }
        Matcher goal = GOAL.matcher(place);
        if (goal.matches()) {
            return goal.group(1) + ".goals." + goal.group(2);
        }
        return part(place);
    }

    private String part(String place) {
        if (place.startsWith("reason.")) {
            return place;
        }
        if (place.endsWith(".goals") || place.endsWith(".schedule") || place.endsWith(".yearPlans")) {
            String part = place.substring(place.lastIndexOf('.') + 1);
            return part.equals("schedule") ? "grid-title" : part;
        }
        boolean content = place.startsWith("after.") && view.before().isEmpty();
        return content ? "content" : "";
    }
}
