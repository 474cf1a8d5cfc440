package jp.shimon.hearing;

import java.time.LocalDate;
import jp.shimon.shared.FiscalYear;
import jp.shimon.shared.HalfYear;

/** 進捗の確認：どの年度の、どの期間か。 {@code fiscalYear} 2023 = 令和5年度. */
public record Review(int fiscalYear, ReviewPeriod period) {

    /** 上半期も年度も、4月1日から。 */
    public LocalDate begins() {
        return new FiscalYear(fiscalYear).firstDay();
    }

    public LocalDate ends() {
        FiscalYear year = new FiscalYear(fiscalYear);
        return period == ReviewPeriod.FIRST_HALF ? new HalfYear(year, false).lastDay() : year.lastDay();
    }
}
