package jp.shimon.web.change;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import jp.shimon.calendar.Office;
import jp.shimon.change.ChangeId;
import jp.shimon.change.ChangeView;
import jp.shimon.change.Changes;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.consultation.ConsultationView;
import jp.shimon.consultation.Consultations;
import jp.shimon.consultation.PaperCorrections;
import jp.shimon.document.DecisionFacts;
import jp.shimon.document.Document;
import jp.shimon.document.Letters;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import jp.shimon.shared.Era;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Words;
import jp.shimon.timeline.Box;
import jp.shimon.timeline.Boxes;
import jp.shimon.timeline.Entry;
import jp.shimon.timeline.Timeline;
import jp.shimon.web.page.PaperAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** 起案用紙を Word、PDF、HTML で。 For who may see every change that is in it: findings and reasons stand there. */
@RestController
class SheetApi {

    private final Changes changes;
    private final Consultations consultations;
    private final PaperCorrections corrections;
    private final Timeline timeline;
    private final Accounts accounts;
    private final Letters letters;

    SheetApi(
            Changes changes,
            Consultations consultations,
            PaperCorrections corrections,
            Timeline timeline,
            Accounts accounts,
            Letters letters) {
        this.corrections = corrections;
        this.changes = changes;
        this.consultations = consultations;
        this.timeline = timeline;
        this.accounts = accounts;
        this.letters = letters;
    }

    @GetMapping({"/api/changes/{id}/sheet.{form}", "/changes/{id}/sheet.{form}"})
    ResponseEntity<byte[]> change(@PathVariable String id, @PathVariable String form, Person person) {
        ChangeView view = changes.view(ChangeId.parse(id), person);
        List<Entry> entries = timeline.ofChange(view.head().id().value());
        return answer(form, Boxes.of(view, entries), List.of(view), entries, null);
    }

    /** @throws Refused FORBIDDEN for who may not see one of its changes */
    @GetMapping({"/api/consultations/{id}/sheet.{form}", "/consultations/{id}/sheet.{form}"})
    ResponseEntity<byte[]> consultation(@PathVariable UUID id, @PathVariable String form, Person person) {
        ConsultationView view = consultations.view(new ConsultationId(id));
        List<ChangeView> items = view.items().stream()
                .map(item -> changes.view(item.change(), person))
                .toList();
        if (items.isEmpty()) {
            throw Refused.notFound("sheet.noItems");
        }
        List<Entry> entries = timeline.ofConsultation(id);
        return answer(form, Boxes.ofConsultation(entries), items, entries, view);
    }

    private ResponseEntity<byte[]> answer(
            String form, Boxes boxes, List<ChangeView> of, List<Entry> entries, @Nullable ConsultationView with) {
        Letters.Form as = Letters.Form.at(form).orElseThrow(() -> Refused.notFound("sheet.form"));
        Map<String, String> names = accounts.names();
        DecisionFacts facts = new DecisionFacts(
                boxes.standing().stream().map(box -> stamp(box, names)).toList(),
                boxes.voided().stream().map(box -> stamp(box, names)).toList(),
                of.stream().map(view -> matter(view, names)).toList(),
                entries.stream().map(SheetApi::act).toList(),
                with,
                with == null ? List.of() : corrections.of(with.id()));
        Document document = letters.sheet(facts, as);
        return PaperAnswer.to(document).body(document.bytes());
    }

    private DecisionFacts.Stamp stamp(Box box, Map<String, String> names) {
        String name = box.name();
        String department = box.department();
        return new DecisionFacts.Stamp(
                box.step(),
                department == null ? null : accounts.departmentName(department),
                box.mark().name(),
                name == null ? null : names.getOrDefault(name, name),
                day(box.at()),
                box.forWhom(),
                day(box.viewedAt()));
    }

    private DecisionFacts.Matter matter(ChangeView view, Map<String, String> names) {
        String drafter = view.head().drafter();
        return new DecisionFacts.Matter(
                view, accounts.departmentName(view.head().department()), names.getOrDefault(drafter, drafter));
    }

    private static DecisionFacts.Act act(Entry entry) {
        LocalDateTime at = LocalDateTime.ofInstant(entry.at(), Office.ZONE);
        String when = Era.date(at.toLocalDate()) + String.format(Locale.ROOT, " %d:%02d", at.getHour(), at.getMinute());
        return new DecisionFacts.Act(
                when, entry.name(), Words.of("act." + entry.key(), Locale.JAPANESE), entry.reason());
    }

    private static @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, Office.ZONE);
    }
}
