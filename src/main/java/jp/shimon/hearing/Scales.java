package jp.shimon.hearing;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.shimon.calendar.Office;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.plan.PlanId;
import jp.shimon.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 評価の尺度。 The room's third door, for the settings. What is on record is never altered: whoever edits a scale makes a new
 * one, so that past ratings keep the words in which they were given.
 */
@Component
@Transactional(readOnly = true)
public class Scales {

    private final RatingOptionRepository options;
    private final JdbcClient jdbc;
    private final Office office;

    Scales(RatingOptionRepository options, JdbcClient jdbc, Office office) {
        this.options = options;
        this.jdbc = jdbc;
        this.office = office;
    }

    public List<RatingView> options(String scale) {
        return options.ofScale(scale).stream().map(RatingOption::view).toList();
    }

    /** Every scale with its options in their order. */
    public List<ScaleView> all() {
        Map<String, List<ScaleOption>> byScale = options.findAll().stream()
                .sorted(Comparator.comparingInt(RatingOption::sort))
                .collect(Collectors.groupingBy(
                        RatingOption::scale, Collectors.mapping(RatingOption::whole, Collectors.toList())));
        return jdbc.sql("select s.code, s.name, s.made_from,"
                        + " (select count(*) from hearing h where h.scale = s.code) used"
                        + " from rating_scale s order by s.made_at nulls first, s.code")
                .query((row, n) -> {
                    @Nullable String madeFrom = row.getString("made_from");
                    String code = row.getString("code");
                    return new ScaleView(
                            code,
                            row.getString("name"),
                            madeFrom,
                            row.getInt("used"),
                            byScale.getOrDefault(code, List.of()));
                })
                .list();
    }

    /** @throws Refused NOT_FOUND */
    public ScaleView scale(String code) {
        return all().stream()
                .filter(scale -> scale.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("scale.unknown", code));
    }

    /** The code of the scale in use, by plan; a plan that chose none is left out, and uses {@code plan3}. */
    public Map<PlanId, String> inUse() {
        Map<PlanId, String> inUse = new HashMap<>();
        jdbc.sql("select plan_id, scale from plan_scale order by id").query(row -> {
            inUse.put(new PlanId(row.getObject("plan_id", UUID.class)), row.getString("scale"));
        });
        return inUse;
    }

    /** 尺度を選ぶ。 From the next round, and the next hearing, on; those that are on record keep theirs. */
    @Transactional
    public void choose(PlanId plan, @Nullable String scale, Person by) {
        admit(by);
        if (scale == null || all().stream().noneMatch(known -> known.code().equals(scale))) {
            throw Refused.invalid("scale", "option", String.valueOf(scale));
        }
        jdbc.sql("insert into plan_scale (plan_id, scale, chosen_by, chosen_at) values (?, ?, ?, ?)")
                .params(plan.value(), scale, by.username(), now())
                .update();
    }

    /**
     * 尺度を写して直す。
     *
     * @return the code of the new scale
     * @throws Refused INVALID with every violation, NOT_FOUND for an unknown model
     */
    @Transactional
    public String make(ScaleForm form, Person by) {
        admit(by);
        ScaleView model = scale(String.valueOf(form.from()));
        ScaleCheck checked = ScaleCheck.of(form, model);
        String code = code(model);
        jdbc.sql("insert into rating_scale (code, name, made_from, made_by, made_at) values (?, ?, ?, ?, ?)")
                .params(code, checked.name(), model.code(), by.username(), now())
                .update();
        int sort = 0;
        for (ScaleOption option : checked.options()) {
            sort += 10;
            store(code, option, sort);
        }
        return code;
    }

    private void store(String scale, ScaleOption option, int sort) {
        String code = option.code().isEmpty() ? "N" + next() : option.code();
        jdbc.sql("insert into rating_option (scale, code, label, rating_group, counts_as_achieved,"
                        + " triggers_change_proposal, sort, first_axis, second_axis)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        scale,
                        code,
                        option.label(),
                        option.group().name(),
                        option.countsAsAchieved(),
                        option.group() == RatingGroup.BELOW,
                        sort,
                        option.firstAxis(),
                        option.secondAxis())
                .update();
    }

    /** {@code plan3-12}: the model's first name, and a number that no other scale bears. */
    private String code(ScaleView model) {
        return model.code().replaceFirst("-[0-9]+$", "") + "-" + next();
    }

    private long next() {
        return jdbc.sql("select nextval('rating_code')").query(Long.class).single();
    }

    /** @throws Refused FORBIDDEN for whoever may not change the scales */
    public void admit(Person by) {
        if (!by.is(Role.SECRETARIAT)) {
            throw Refused.forbidden("scale.secretariatOnly");
        }
    }

    private OffsetDateTime now() {
        return office.now().atOffset(ZoneOffset.UTC);
    }
}
