package jp.shimon.web.change;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shimon.change.ChangeView;
import jp.shimon.change.Finding;
import jp.shimon.change.Proceed;
import jp.shimon.change.Severity;

/**
 * 一つの決まりの指摘と、進める理由。
 *
 * @param reasons why the drafter proceeds all the same
 */
record FindingGroup(String rule, Severity severity, List<Line> lines, List<String> reasons) {

    /**
     * 指摘一件。
     *
     * @param input the input to look at; may be empty
     * @param anchor the place on the page that only shows the change; may be empty
     */
    record Line(Finding finding, String input, String anchor) {}

    /** 同じ重さの指摘。 */
    record OfSeverity(Severity severity, List<FindingGroup> groups) {

        public int count() {
            return groups.stream().mapToInt(group -> group.lines().size()).sum();
        }
    }

    /** Those that want a reason come first. */
    static List<FindingGroup> of(ChangeView view) {
        Anchors anchors = new Anchors(view);
        Map<String, List<Finding>> byRule = view.findings().stream()
                .collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.toList()));
        return byRule.entrySet().stream()
                .map(rule -> of(rule.getKey(), rule.getValue(), view, anchors))
                .sorted((a, b) -> a.severity().compareTo(b.severity()))
                .toList();
    }

    /** By severity, the gravest first; a severity without findings is left out. */
    static List<OfSeverity> bySeverity(List<FindingGroup> groups) {
        return Arrays.stream(Severity.values())
                .map(severity -> new OfSeverity(
                        severity,
                        groups.stream()
                                .filter(group -> group.severity() == severity)
                                .toList()))
                .filter(of -> !of.groups().isEmpty())
                .toList();
    }

    private static FindingGroup of(String rule, List<Finding> findings, ChangeView view, Anchors anchors) {
        List<String> reasons = view.proceed().stream()
                .filter(proceed -> proceed.rule().equals(rule))
                .map(Proceed::reason)
                .distinct()
                .toList();
        List<Line> lines = findings.stream()
                .map(finding -> new Line(finding, Inputs.ofPlace(finding.place()), anchors.of(finding.place())))
                .toList();
        return new FindingGroup(rule, findings.get(0).severity(), lines, reasons);
    }

    public boolean wantsReason() {
        return severity == Severity.E;
    }
}
