package jp.shimon.process.webapp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.shimon.calendar.Office;
import jp.shimon.hearing.HearingId;
import jp.shimon.hearing.HearingView;
import jp.shimon.hearing.Question;
import jp.shimon.hearing.ReviewRecord;
import jp.shimon.hearing.ReviewRound;
import jp.shimon.hearing.Reviews;
import jp.shimon.hearing.RoundId;
import jp.shimon.hearing.Rounds;
import jp.shimon.identity.Person;
import jp.shimon.plan.MeasureContent;
import jp.shimon.plan.MeasureId;
import jp.shimon.plan.Plans;
import jp.shimon.plan.ScheduleEntry;
import jp.shimon.plan.Standing;
import jp.shimon.process.Desk;
import jp.shimon.process.TaskView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** 進捗確認の様式に載せるもの：what was planned beside what is asked, and the reply beside the hearing. */
@Component
class ReviewMatter {

    private final Desk desk;
    private final Rounds rounds;
    private final Reviews reviews;
    private final Plans plans;
    private final Office office;

    ReviewMatter(Desk desk, Rounds rounds, Reviews reviews, Plans plans, Office office) {
        this.desk = desk;
        this.rounds = rounds;
        this.reviews = reviews;
        this.plans = plans;
        this.office = office;
    }

    /**
     * 照会の一項目の見出し。
     *
     * @param cell what the grid says for the reviewed year
     * @param lines the plan of that year
     */
    public record Heading(int no, int of, String path, String title, String cell, List<String> lines) {}

    /** ヒアリングする取組項目。 */
    public record Heard(
            Standing measure, HearingView hearing, @Nullable ReviewRecord record) {}

    void fill(TaskView task, Person person, Model model) {
        if (task.process().equals("progress-review")) {
            RoundId round = new RoundId(desk.businessKey(task.id()));
            model.addAttribute("round", rounds.round(round));
            model.addAttribute("headings", headings(round, String.valueOf(person.department())));
        } else if (task.process().equals("hearing")) {
            model.addAttribute("heard", heard(new HearingId(desk.businessKey(task.id()))));
        }
    }

    /** The heading of each block, by the name of its first field. */
    private Map<String, Heading> headings(RoundId id, String department) {
        ReviewRound round = rounds.round(id);
        List<Question> questions = rounds.questions(id, department);
        Map<MeasureId, MeasureContent> contents = plans.contentsOn(
                questions.stream().map(Question::measure).toList(),
                round.review().ends());
        Map<String, Heading> headings = new LinkedHashMap<>();
        for (Question question : questions) {
            int year = round.review().fiscalYear();
            Optional<MeasureContent> content = Optional.ofNullable(contents.get(question.measure()));
            headings.put(
                    "report" + question.no(),
                    new Heading(
                            headings.size() + 1,
                            questions.size(),
                            question.path(),
                            question.title(),
                            content.flatMap(c -> c.entryOf(year))
                                    .map(ScheduleEntry::text)
                                    .orElse(""),
                            content.map(c -> c.linesOf(year)).orElse(List.of())));
        }
        return headings;
    }

    private Heard heard(HearingId id) {
        HearingView hearing = reviews.hearing(id);
        UUID measure = hearing.measure().value();
        Standing standing = plans.standing(List.of(hearing.measure())).get(hearing.measure());
        if (standing == null) {
            throw new IllegalStateException("heard, but not on record: " + measure);
        }
        return new Heard(
                standing,
                hearing,
                reviews.records(hearing.measure(), office.now()).stream()
                        .filter(record -> record.review().equals(hearing.review()))
                        .findFirst()
                        .orElse(null));
    }
}
