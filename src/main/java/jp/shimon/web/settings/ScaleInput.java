package jp.shimon.web.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.shimon.hearing.RatingGroup;
import jp.shimon.hearing.ScaleForm;
import jp.shimon.hearing.ScaleOption;
import jp.shimon.hearing.ScaleView;
import org.springframework.util.MultiValueMap;

/** 尺度を直す画面に打ち込まれたまま。 */
record ScaleInput(String name, List<Row> rows) {

    private static final int MOST = 40;
    private static final int FREE = 3;

    /** 選択肢の一行。 {@code code}: empty for a new one. */
    record Row(String code, String label, String group, boolean achieved) {}

    static ScaleInput of(ScaleView model) {
        List<Row> rows = new ArrayList<>();
        for (ScaleOption option : model.options()) {
            rows.add(new Row(option.code(), option.label(), option.group().name(), option.countsAsAchieved()));
        }
        for (int i = 0; i < FREE; i++) {
            rows.add(new Row("", "", RatingGroup.ON.name(), false));
        }
        return new ScaleInput(model.name(), rows);
    }

    static ScaleInput of(MultiValueMap<String, String> typed) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < MOST && typed.containsKey("options[" + i + "].label"); i++) {
            String at = "options[" + i + "].";
            rows.add(new Row(
                    text(typed, at + "code"),
                    text(typed, at + "label"),
                    text(typed, at + "group"),
                    typed.containsKey(at + "achieved")));
        }
        return new ScaleInput(text(typed, "name"), rows);
    }

    private static String text(MultiValueMap<String, String> typed, String name) {
        return Objects.requireNonNullElse(typed.getFirst(name), "");
    }

    ScaleForm form(String from) {
        return new ScaleForm(
                from,
                name,
                rows.stream()
                        .map(row -> new ScaleForm.OptionForm(row.code(), row.label(), row.group(), row.achieved()))
                        .toList());
    }
}
