package jp.shimon.process.steps;

import java.util.List;
import jp.shimon.calendar.Office;
import jp.shimon.consultation.Consultations;
import jp.shimon.process.Field;

/** 知らせたことを記録する一歩：a day and a note. */
abstract class Announcement extends ConsultationStep {

    private final String day;

    /** @param day name of the field that asks for the day */
    Announcement(Consultations consultations, Office office, String day) {
        super(consultations, office);
        this.day = day;
    }

    /** What was adopted waits for nothing any more, and what was carried over does not wait for this. */
    @Override
    public Subject subject(Case at) {
        return about(at, List.of());
    }

    /** Of every change that the report's decision took into the plan. */
    @Override
    public Subject told(Case at) {
        Integer report = at.reportIfAny();
        return of(
                at,
                consultations.items(at.consultation()).stream()
                        .filter(item ->
                                item.decision() != null && item.decision().adopts())
                        .filter(item -> report == null || report.equals(item.report()))
                        .map(item -> item.change().value())
                        .toList());
    }

    @Override
    public List<Field> fields(Case at) {
        return List.of(Field.date(day).mustBeFilled(), Field.longText("note"));
    }

    @Override
    public String reasonField() {
        return "note";
    }
}
