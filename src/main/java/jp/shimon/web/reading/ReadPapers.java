package jp.shimon.web.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.shimon.change.ChangeId;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.process.PaperDrafts;
import jp.shimon.process.PaperDrafts.Batch;
import jp.shimon.process.PaperDrafts.Proposed;
import jp.shimon.process.PaperDrafts.Tried;
import jp.shimon.reading.PaperFacts;
import jp.shimon.reading.ReadItem;
import jp.shimon.reading.Reading;
import jp.shimon.reading.Readings;
import jp.shimon.reading.Source;
import jp.shimon.reading.StagedPaper;
import jp.shimon.reading.Wish;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Sentence;
import jp.shimon.shared.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 資料を読み取り、下書きを起こす：a report first, and drafts only of what was seen in it. */
@Component
class ReadPapers {

    /** A longer one is no lead of a consultation, and stays out of the trail. */
    private static final int LEAD = 4000;

    private final Readings readings;
    private final PaperDrafts drafts;

    ReadPapers(Readings readings, PaperDrafts drafts) {
        this.readings = readings;
        this.drafts = drafts;
    }

    static void forSecretariat(Person by) {
        if (!by.is(Role.SECRETARIAT)) {
            throw Refused.forbidden("reading.secretariatOnly");
        }
    }

    /** What the paper says, and what its drafts would be. Nothing is stored. */
    Report report(Source source, Wish wish, Person by) {
        Reading reading = readings.read(source, wish);
        List<Person> drafters = drafts.drafters();
        List<Proposed> proposed = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (ReadItem item : reading.items()) {
            String drafter = drafts.usual(item.department(), by, drafters);
            names.add(drafter);
            if (item.form() != null) {
                proposed.add(new Proposed(item.form(), drafter));
            }
        }
        List<Tried> tried = new ArrayList<>(drafts.preview(proposed));
        List<Report.Entry> entries = new ArrayList<>();
        for (int i = 0; i < reading.items().size(); i++) {
            ReadItem item = reading.items().get(i);
            entries.add(new Report.Entry(i, item, names.get(i), item.form() == null ? null : tried.remove(0)));
        }
        return new Report(source.name(), source.digest(), readings.digest(source, reading), reading, entries);
    }

    UUID stage(Source source, Wish wish, Person by) {
        return readings.stage(source, wish, by);
    }

    Report staged(UUID id, Person by) {
        StagedPaper staged = readings.staged(id, by);
        return report(staged.source(), staged.wish(), by);
    }

    /** @param choices user name of the drafter by the index of the item; nobody: it is not drafted */
    List<ChangeId> confirm(UUID id, String seen, Map<Integer, String> choices, Person by) {
        return drafts.draft(
                () -> {
                    StagedPaper staged = readings.take(id, by);
                    return batch(staged.source(), staged.wish(), seen, choices);
                },
                by);
    }

    /** At once, by a program: every item, each with its usual drafter. */
    List<ChangeId> draft(Source source, Wish wish, @Nullable String seen, Report report, Person by) {
        if (report.entries().isEmpty()) {
            throw Refused.invalid("file", "reading.noItems");
        }
        Refused.ifAny(report.entries().stream()
                .filter(entry -> !entry.ready())
                .map(ReadPapers::obstacle)
                .toList());
        Map<Integer, String> choices = new LinkedHashMap<>();
        report.entries().forEach(entry -> choices.put(entry.index(), entry.drafter()));
        return drafts.draft(() -> batch(source, wish, seen, choices), by);
    }

    private static Violation obstacle(Report.Entry entry) {
        Sentence first = entry.obstacles().isEmpty()
                ? Sentence.of("violation.required")
                : entry.obstacles().get(0);
        return Violation.of(
                "items[" + entry.index() + "]",
                "reading.obstacle",
                String.valueOf(entry.item().no()),
                entry.item().title(),
                first);
    }

    private Batch batch(Source source, Wish wish, @Nullable String seen, Map<Integer, String> choices) {
        Reading reading = readings.read(source, wish);
        if (seen != null && !seen.equals(readings.digest(source, reading))) {
            throw Refused.conflict("reading.moved");
        }
        List<Proposed> proposed = new ArrayList<>();
        choices.forEach((index, drafter) -> {
            ReadItem item = index < reading.items().size() ? reading.items().get(index) : null;
            if (item != null && item.form() != null && !drafter.isBlank()) {
                proposed.add(new Proposed(item.form(), drafter));
            }
        });
        if (proposed.isEmpty()) {
            throw Refused.invalid("drafter", "reading.nothing");
        }
        return new Batch(from(source, reading.facts()), proposed);
    }

    /** What the trail of each draft keeps of the paper. */
    private static Map<String, String> from(Source source, PaperFacts facts) {
        Map<String, String> from = new LinkedHashMap<>();
        if (!source.name().isEmpty()) {
            from.put("fileName", source.name());
        }
        from.put("sha256", source.digest());
        put(from, "agendaNo", facts.agendaNo());
        put(from, "exhibitNo", facts.exhibitNo());
        put(from, "title", facts.title());
        put(from, "lead", facts.lead() != null && facts.lead().length() > LEAD ? null : facts.lead());
        put(from, "baseYear", facts.baseYear());
        return from;
    }

    private static void put(Map<String, String> from, String key, @Nullable Object fact) {
        if (fact != null) {
            from.put(key, Objects.toString(fact));
        }
    }
}
