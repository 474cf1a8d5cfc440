package jp.shimon.hearing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Texts;
import jp.shimon.shared.Violation;

/** 新しい尺度を確かめる。 A scale must be able to say that a measure is on plan, and that it is below. */
record ScaleCheck(String name, List<ScaleOption> options) {

    private static final int NAME = 100;
    private static final int LABEL = 60;
    private static final int MOST = 30;

    /** @throws Refused INVALID with every violation */
    static ScaleCheck of(ScaleForm form, ScaleView model) {
        List<Violation> violations = new ArrayList<>();
        Texts.require("name", form.name(), NAME).ifPresent(violations::add);
        List<ScaleForm.OptionForm> given = form.options() == null ? List.of() : form.options();
        if (given.size() > MOST) {
            throw Refused.invalid("options", "tooMany", MOST, given.size());
        }
        if (given.stream().anyMatch(Objects::isNull)) {
            throw Refused.invalid("options", "unreadable");
        }
        List<ScaleOption> options = new ArrayList<>();
        Set<String> labels = new HashSet<>();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < given.size(); i++) {
            ScaleForm.OptionForm one = given.get(i);
            if (!Texts.blank(one.label())) {
                options.add(option(one, "options[" + i + "]", model, violations));
                if (!Texts.blank(one.code()) && !codes.add(String.valueOf(one.code()))) {
                    violations.add(Violation.of("options[" + i + "].code", "twice", String.valueOf(one.code())));
                }
                if (!labels.add(String.valueOf(one.label()).strip())) {
                    violations.add(Violation.of("options[" + i + "].label", "twice", String.valueOf(one.label())));
                }
            }
        }
        if (violations.isEmpty()) {
            complete(options, violations);
        }
        Refused.ifAny(violations);
        return new ScaleCheck(String.valueOf(form.name()), options);
    }

    private static void complete(List<ScaleOption> options, List<Violation> violations) {
        boolean on = options.stream()
                .anyMatch(option -> option.group() == RatingGroup.ON || option.group() == RatingGroup.ABOVE);
        boolean below = options.stream().anyMatch(option -> option.group() == RatingGroup.BELOW);
        if (!on || !below) {
            violations.add(Violation.of("options", "scale.incomplete"));
        }
    }

    private static ScaleOption option(
            ScaleForm.OptionForm one, String at, ScaleView model, List<Violation> violations) {
        String label = String.valueOf(one.label());
        Texts.check(at + ".label", label, LABEL).ifPresent(violations::add);
        Optional<RatingGroup> group = Arrays.stream(RatingGroup.values())
                .filter(known -> known.name().equals(one.group()))
                .findFirst();
        if (group.isEmpty()) {
            violations.add(Violation.of(at + ".group", "option", String.valueOf(one.group())));
        }
        String code = Texts.blank(one.code()) ? "" : String.valueOf(one.code());
        Optional<ScaleOption> known = model.options().stream()
                .filter(option -> option.code().equals(code))
                .findFirst();
        if (!code.isEmpty() && known.isEmpty()) {
            violations.add(Violation.of(at + ".code", "scale.code", code));
        }
        boolean same = known.filter(option -> option.label().equals(label)).isPresent();
        return new ScaleOption(
                code,
                label,
                group.orElse(RatingGroup.NOT_DETERMINABLE),
                Boolean.TRUE.equals(one.countsAsAchieved()),
                same ? known.orElseThrow().firstAxis() : null,
                same ? known.orElseThrow().secondAxis() : null);
    }
}
