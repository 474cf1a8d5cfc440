package jp.shimon.shared;

/** 期間：始まりの年度から終わりの年度まで、両方を含む。 */
public record FiscalYears(FiscalYear from, FiscalYear to) {

    public FiscalYears {
        if (to.compareTo(from) < 0) {
            throw Refused.invalid(
                    "fiscalYears", "year.order", String.valueOf(from.value()), String.valueOf(to.value()));
        }
    }

    public static FiscalYears of(int from, int to) {
        return new FiscalYears(new FiscalYear(from), new FiscalYear(to));
    }

    /**
     * Reads one year or a range: 令和5年度～令和7年度, R5～R7, 令和5～7年度, 2023-2025.
     *
     * @throws Refused INVALID when it is neither
     */
    public static FiscalYears parse(String text) {
        return YearReading.years(text);
    }

    /** 令和5年度～令和7年度, or the one year. */
    public String japanese() {
        return from.equals(to) ? from.japanese() : from.japanese() + "～" + to.japanese();
    }
}
