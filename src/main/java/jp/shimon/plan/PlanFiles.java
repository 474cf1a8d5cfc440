package jp.shimon.plan;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.shimon.calendar.Office;
import jp.shimon.identity.Accounts;
import jp.shimon.plan.PlanForm.DepartmentForm;
import jp.shimon.plan.exchange.PlanCsv;
import jp.shimon.plan.exchange.PlanReading;
import jp.shimon.plan.exchange.PlanWorkbook;
import jp.shimon.plan.exchange.ReadPlan;
import jp.shimon.shared.FiscalYear;
import jp.shimon.shared.FiscalYears;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 計画のファイル：書き出し、読み取り、ファイルにないことを記録と入力で補う。 */
@Component
class PlanFiles {

    private static final int TEMPLATE_YEARS = 6;
    private static final List<String> LEVELS = PlanWorkbook.levels();

    private final PlanRepository plans;
    private final PlanVersionRepository versions;
    private final FillingIn fillingIn;
    private final Accounts accounts;
    private final Office office;
    private final ObjectMapper json;

    PlanFiles(
            PlanRepository plans,
            PlanVersionRepository versions,
            FillingIn fillingIn,
            Accounts accounts,
            Office office,
            ObjectMapper json) {
        this.plans = plans;
        this.versions = versions;
        this.fillingIn = fillingIn;
        this.accounts = accounts;
        this.office = office;
        this.json = json;
    }

    byte[] xlsx(PlanForm plan) {
        return PlanWorkbook.of(plan);
    }

    byte[] csv(PlanForm plan) {
        return PlanCsv.of(plan);
    }

    byte[] template() {
        int first = FiscalYear.of(office.today()).value();
        return PlanWorkbook.empty(new PlanForm.Years(first, first + TEMPLATE_YEARS - 1), registered());
    }

    PlanFile read(byte[] file, Given given) {
        ReadPlan read = PlanReading.read(file, registered(), json);
        PlanFile.Wording wording = new PlanFile.Wording(read.origins());
        return new PlanFile(wording.of(() -> complete(read, given)), read.remarks(), wording);
    }

    private PlanForm complete(ReadPlan read, Given given) {
        PlanForm form = read.form();
        String code = first(given.code(), form.code());
        Optional<ActionPlan> plan = code == null ? Optional.empty() : plans.findByCode(code);
        @Nullable
        PlanHead head = plan.flatMap(p -> versions.latest(p.id().value()))
                .map(PlanVersion::head)
                .orElse(null);
        PlanForm whole = new PlanForm(
                code,
                first(given.name(), first(form.name(), head == null ? null : head.name())),
                years(read, given, head),
                given.inForceFrom() == null ? form.inForceFrom() : given.inForceFrom(),
                given.decidedOn() == null ? form.decidedOn() : given.decidedOn(),
                form.levels() != null ? form.levels() : head == null ? LEVELS : head.levels(),
                form.departments(),
                form.nodes(),
                cause(given, form));
        return plan.isEmpty()
                ? whole
                : fillingIn.of(whole, read.absent(), plan.get().id());
    }

    /** The period: as typed, else as the file states it, else as on record, else as far as the columns go. */
    private static PlanForm.@Nullable Years years(ReadPlan read, Given given, @Nullable PlanHead head) {
        PlanForm.Years columns = read.columns();
        PlanForm.@Nullable Years years = read.form().fiscalYears();
        if (!Texts.blank(given.years())) {
            FiscalYears typed = FiscalYears.parse(Objects.requireNonNull(given.years()));
            years = new PlanForm.Years(typed.from().value(), typed.to().value());
        } else if (years == null) {
            years = head == null ? columns : head.years();
        }
        if (columns != null && years != null && (columns.from() > years.from() || columns.to() < years.to())) {
            throw Refused.invalid(
                    "fiscalYears",
                    "exchange.yearsMissing",
                    FiscalYears.of(columns.from(), columns.to()).japanese(),
                    FiscalYears.of(years.from(), years.to()).japanese());
        }
        return years;
    }

    private static @Nullable CauseNote cause(Given given, PlanForm form) {
        CauseNote typed = given.cause();
        CauseNote stated = form.cause() == null ? CauseNote.NONE : form.cause();
        return typed == null
                ? stated.orNull()
                : new CauseNote(
                                first(typed.kind(), stated.kind()),
                                first(typed.letterNumber(), stated.letterNumber()),
                                first(typed.reportNumber(), stated.reportNumber()),
                                first(typed.meeting(), stated.meeting()),
                                first(typed.reason(), stated.reason()))
                        .orNull();
    }

    private static @Nullable String first(@Nullable String typed, @Nullable String stated) {
        return Texts.blank(typed) ? stated : typed;
    }

    private List<DepartmentForm> registered() {
        return accounts.departments().stream()
                .map(d -> new DepartmentForm(d.code(), d.name(), d.sort()))
                .toList();
    }
}
