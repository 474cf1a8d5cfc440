package jp.shimon.plan;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 計画の交換形式。 What an import brings; every part may be missing until it is checked.
 *
 * @param cause why this version was made, where the city says so
 */
public record PlanForm(
        @Nullable String code,
        @Nullable String name,
        @Nullable Years fiscalYears,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate decidedOn,
        @Nullable List<String> levels,
        @Nullable List<DepartmentForm> departments,
        @Nullable List<NodeForm> nodes,
        @Nullable CauseNote cause) {

    /** First and last fiscal year of the plan period. */
    public record Years(
            @JsonDeserialize(using = YearJson.class) int from,
            @JsonDeserialize(using = YearJson.class) int to) {
        boolean contains(int year) {
            return from <= year && year <= to;
        }
    }

    /** A department as the plan names it. */
    public record DepartmentForm(
            @Nullable String code,
            @Nullable String name,
            @Nullable Integer sort) {}

    /** 柱・推進項目・項目名. */
    public record NodeForm(
            @Nullable String number,
            @Nullable String name,
            @Nullable List<String> reservedNumbers,
            @Nullable List<NodeForm> children,
            @Nullable List<MeasureForm> measures) {}

    /** 取組項目 with its past results. */
    public record MeasureForm(
            @Nullable String number,
            @Nullable String title,
            @Nullable String department,
            @Nullable List<String> relatedDepartments,
            @Nullable String background,
            @Nullable String method,
            @Nullable List<ScheduleEntry> schedule,
            @Nullable List<Goal> goals,
            @Nullable List<YearPlan> yearPlans,
            @Nullable MeasureStatus status,
            @Nullable Integer lastYear,
            @Nullable List<ResultForm> results) {

        public MeasureContent content() {
            return new MeasureContent(
                    number,
                    title == null ? "" : title,
                    department == null ? "" : department,
                    relatedDepartments,
                    background,
                    method,
                    schedule,
                    goals,
                    yearPlans,
                    status,
                    lastYear);
        }
    }

    /** 過年度の実績. */
    public record ResultForm(
            @JsonDeserialize(using = YearJson.class) int year,
            @Nullable String period,
            @Nullable String text,
            @Nullable String rating) {}
}
