package jp.shimon.process.steps;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.shimon.calendar.Office;
import jp.shimon.identity.Person;
import jp.shimon.process.Field;
import jp.shimon.process.Option;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Sentence;

/**
 * 手続の一歩：一つのタスク。 Its fields, who may do it, and what it does to the record; the sequence is the drawing's.
 */
public abstract class Step {

    private static final int WORKING_DAYS = 5;

    /** The task key, the id of the user task in the drawing. */
    public abstract String key();

    /** Who may do it now. */
    public abstract Doers doers(Case at);

    /** What it asks, with the options that are legal now. */
    public abstract List<Field> fields(Case at);

    /** As {@link #fields(Case)}, where what is asked depends on what was answered to another field. */
    public List<Field> fields(Case at, Map<String, ?> given) {
        return fields(at);
    }

    /** Writes the answers to the record; only the decision goes on to the engine. */
    public abstract Map<String, Object> take(Answers answers, Person by, Case at);

    /** 後閲：goes on without whoever is away. @throws Refused CONFLICT where that is not provided for */
    public Map<String, Object> passOver(Case at) {
        throw Refused.conflict("passOver.notThisStep");
    }

    /** What the task is about, in the words of the record. */
    public abstract Subject subject(Case at);

    /** 経過に残す事柄：other than what waits for the step, where what it tells of waits for nothing any more. */
    public Subject told(Case at) {
        return subject(at);
    }

    /** What it is called; {@code drawn}: in the drawing. */
    public String name(Case at, String drawn) {
        return drawn;
    }

    /** Working days until it is due. */
    public int workingDays() {
        return WORKING_DAYS;
    }

    /** When it is due, if it was opened today. */
    public LocalDate due(Case at, Office office) {
        return office.workingDaysAfter(office.today(), workingDays());
    }

    /** Whether the timeline tells the answer to a choice or a date. */
    public boolean tells(Field field) {
        return true;
    }

    /** The name of the answer that the timeline quotes as reason. */
    public String reasonField() {
        return "reason";
    }

    protected static List<Option> options(String group, String... values) {
        return Arrays.stream(values)
                .map(value -> new Option(value, Sentence.of("option." + group + "." + value)))
                .toList();
    }

    protected static Field outcome(String... values) {
        return Field.select("outcome", options("outcome", values));
    }
}
