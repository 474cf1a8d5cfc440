package jp.shimon.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.shimon.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * 取組項目の内容：一つの版に書かれていること。 Also the exchange form of a measure.
 *
 * @param number ①… under its parent
 * @param department code of the department in charge
 * @param relatedDepartments codes; {@code null} = not stated, empty = none
 * @param goals {@code null} = not stated
 * @param status {@code null} = ACTIVE
 * @param lastYear the fiscal year with which a measure ended that is no longer ACTIVE; {@code null} = not stated
 */
public record MeasureContent(
        @Nullable String number,
        String title,
        String department,
        @Nullable List<String> relatedDepartments,
        @Nullable String background,
        @Nullable String method,
        @Nullable List<ScheduleEntry> schedule,
        @Nullable List<Goal> goals,
        @Nullable List<YearPlan> yearPlans,
        @Nullable MeasureStatus status,
        @Nullable Integer lastYear) {

    /** What is written for a fiscal year in the grid, if anything. */
    public Optional<ScheduleEntry> entryOf(int year) {
        return entries().stream().filter(entry -> entry.covers(year)).findFirst();
    }

    public List<ScheduleEntry> entries() {
        return schedule == null ? List.of() : schedule;
    }

    public List<String> linesOf(int year) {
        return plans().stream()
                .filter(plan -> plan.year() == year)
                .findFirst()
                .map(YearPlan::lines)
                .orElse(List.of());
    }

    public List<YearPlan> plans() {
        return yearPlans == null ? List.of() : yearPlans;
    }

    public List<Goal> statedGoals() {
        return goals == null ? List.of() : goals;
    }

    public MeasureStatus state() {
        return Objects.requireNonNullElse(status, MeasureStatus.ACTIVE);
    }

    public MeasureContent numbered(String newNumber) {
        return new MeasureContent(
                newNumber,
                title,
                department,
                relatedDepartments,
                background,
                method,
                schedule,
                goals,
                yearPlans,
                status,
                lastYear);
    }

    public MeasureContent become(@Nullable MeasureStatus newStatus) {
        return new MeasureContent(
                number,
                title,
                department,
                relatedDepartments,
                background,
                method,
                schedule,
                goals,
                yearPlans,
                newStatus,
                lastYear);
    }

    /** It is pursued no longer, after the fiscal year with which it ended. */
    public MeasureContent ended(MeasureStatus newStatus, @Nullable Integer year) {
        return new MeasureContent(
                number,
                title,
                department,
                relatedDepartments,
                background,
                method,
                schedule,
                goals,
                yearPlans,
                newStatus,
                year);
    }

    public MeasureContent handedTo(String newDepartment, @Nullable List<String> newRelated) {
        return new MeasureContent(
                number,
                title,
                newDepartment,
                newRelated,
                background,
                method,
                schedule,
                goals,
                yearPlans,
                status,
                lastYear);
    }

    public MeasureContent scheduled(List<ScheduleEntry> newSchedule) {
        return new MeasureContent(
                number,
                title,
                department,
                relatedDepartments,
                background,
                method,
                newSchedule,
                goals,
                yearPlans,
                status,
                lastYear);
    }

    public MeasureContent retold(String newTitle, @Nullable String newBackground, @Nullable String newMethod) {
        return new MeasureContent(
                number,
                newTitle,
                department,
                relatedDepartments,
                newBackground,
                newMethod,
                schedule,
                goals,
                yearPlans,
                status,
                lastYear);
    }

    /** Whether it says the same, whatever was left out and what was stated by its default. */
    public boolean sameAs(MeasureContent other) {
        return normal().equals(other.normal());
    }

    private MeasureContent normal() {
        return new MeasureContent(
                number,
                title,
                department,
                relatedDepartments,
                Texts.blank(background) ? null : background,
                Texts.blank(method) ? null : method,
                entries().stream()
                        .map(ScheduleEntry::normal)
                        .sorted(Comparator.comparingInt(ScheduleEntry::from))
                        .toList(),
                goals,
                plans().stream().sorted(Comparator.comparingInt(YearPlan::year)).toList(),
                state(),
                lastYear);
    }
}
