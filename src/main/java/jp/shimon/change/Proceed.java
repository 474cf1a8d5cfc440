package jp.shimon.change;

/** 指摘があっても進める理由。 {@code place}: the finding's place, or {@code *} for every place of the rule. */
public record Proceed(String rule, String place, String reason) {

    boolean answers(Finding finding) {
        return rule.equals(finding.rule()) && (place.equals("*") || place.equals(finding.place())) && !reason.isBlank();
    }
}
