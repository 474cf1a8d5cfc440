package jp.shimon.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLOrder;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 取組項目の一つの版。 Immutable: a change makes the next one. */
@Entity
@Immutable
class MeasureRevision {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Measure measure;

    @ManyToOne(fetch = FetchType.LAZY)
    private PlanVersion version;

    private int no;
    private String title;
    private String department;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Nullable
    private List<String> relatedDepartments;

    @Nullable
    private String background;

    @Nullable
    private String method;

    private boolean goalsStated;

    @Enumerated(EnumType.STRING)
    private MeasureStatus status;

    @Nullable
    private Integer lastYear;

    @Nullable
    private UUID changeId;

    @Immutable
    @ElementCollection
    @BatchSize(size = 2000)
    @CollectionTable(name = "schedule_entry", joinColumns = @JoinColumn(name = "revision_id"))
    @SQLOrder("year_from")
    private List<ScheduleEntry> schedule = new ArrayList<>();

    @Immutable
    @ElementCollection
    @BatchSize(size = 2000)
    @CollectionTable(name = "goal", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "position")
    private List<Goal> goals = new ArrayList<>();

    @Immutable
    @ElementCollection
    @BatchSize(size = 2000)
    @CollectionTable(name = "year_plan", joinColumns = @JoinColumn(name = "revision_id"))
    @SQLOrder("year")
    private List<YearPlan> yearPlans = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected MeasureRevision() {}

    MeasureRevision(Measure measure, PlanVersion version, int no, MeasureContent content, @Nullable UUID change) {
        this.id = UUID.randomUUID();
        this.measure = measure;
        this.version = version;
        this.no = no;
        this.title = content.title();
        this.department = content.department();
        this.relatedDepartments = content.relatedDepartments();
        this.background = content.background();
        this.method = content.method();
        this.goalsStated = content.goals() != null;
        this.status = content.state();
        this.lastYear = content.lastYear();
        this.changeId = change;
        this.schedule.addAll(content.entries());
        this.goals.addAll(content.statedGoals());
        this.yearPlans.addAll(content.plans());
    }

    RevisionId id() {
        return new RevisionId(id);
    }

    Measure measure() {
        return measure;
    }

    PlanVersion version() {
        return version;
    }

    int no() {
        return no;
    }

    @Nullable
    UUID changeId() {
        return changeId;
    }

    MeasureContent content() {
        return new MeasureContent(
                measure.number(),
                title,
                department,
                relatedDepartments,
                background,
                method,
                List.copyOf(schedule),
                goalsStated ? List.copyOf(goals) : null,
                List.copyOf(yearPlans),
                status,
                lastYear);
    }
}
