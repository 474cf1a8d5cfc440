package jp.shimon.web.consultation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shimon.calendar.Office;
import jp.shimon.consultation.CommitteeType;
import jp.shimon.consultation.Committees;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.consultation.ConsultationStatus;
import jp.shimon.consultation.ConsultationView;
import jp.shimon.consultation.Consultations;
import jp.shimon.consultation.Departure;
import jp.shimon.consultation.ItemView;
import jp.shimon.consultation.Opinions;
import jp.shimon.consultation.PaperCorrections;
import jp.shimon.dashboard.Dashboard;
import jp.shimon.document.Letter;
import jp.shimon.document.PaperFiles;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.plan.Plans;
import jp.shimon.plan.VersionView;
import jp.shimon.process.Drawings;
import jp.shimon.timeline.Timeline;
import jp.shimon.web.page.Page;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 諮問の画面：一覧と一件。 */
@Page
class ConsultationPage {

    private static final int MOST = 200;

    private final Consultations consultations;
    private final Plans plans;
    private final Timeline timeline;
    private final Dashboard dashboard;
    private final Committees committees;
    private final Opinions opinions;
    private final Office office;
    private final Drawings drawings;
    private final PaperFiles files;
    private final PaperCorrections corrections;

    ConsultationPage(
            Consultations consultations,
            Plans plans,
            Timeline timeline,
            Dashboard dashboard,
            Committees committees,
            Opinions opinions,
            Office office,
            Drawings drawings,
            PaperFiles files,
            PaperCorrections corrections) {
        this.corrections = corrections;
        this.files = files;
        this.drawings = drawings;
        this.committees = committees;
        this.opinions = opinions;
        this.office = office;
        this.plans = plans;
        this.consultations = consultations;
        this.timeline = timeline;
        this.dashboard = dashboard;
    }

    @GetMapping("/consultations")
    String all(Person person, Model model) {
        model.addAttribute("consultations", consultations.newest(MOST));
        model.addAttribute("mayBundle", person.is(Role.SECRETARIAT));
        return "consultation/list";
    }

    @GetMapping("/consultations/{id}")
    String one(@PathVariable UUID id, Person person, Model model) {
        ConsultationView view = consultations.view(new ConsultationId(id));
        model.addAttribute("consultation", view);
        model.addAttribute("facts", view.facts());
        model.addAttribute("departures", Departure.of(view));
        model.addAttribute("versions", versionsOf(view));
        model.addAttribute("entries", timeline.ofConsultation(id));
        model.addAttribute("waiting", dashboard.of(view.id()));
        model.addAttribute("titles", titlesOf(view));
        model.addAttribute("meetings", new MeetingWords(view, consultations.attendance(view.id()), committees));
        model.addAttribute("opinions", opinions.of(view.id()));
        model.addAttribute("letters", letters(view.committee().type()));
        model.addAttribute("papers", corrections.of(view.id()));
        model.addAttribute("mayCorrect", mayCorrect(view, person));
        model.addAttribute("kept", files.of(view.id()));
        model.addAttribute("track", drawings.track(id).orElse(null));
        model.addAttribute("today", office.today());
        return "consultation/consultation";
    }

    private static boolean mayCorrect(ConsultationView view, Person person) {
        boolean before = view.status() == ConsultationStatus.ISSUED || view.status() == ConsultationStatus.REPORTED;
        return person.is(Role.SECRETARIAT) && before && view.items().stream().allMatch(item -> item.decision() == null);
    }

    /** Each by its path, and what it is called for such a committee. */
    private static Map<String, String> letters(CommitteeType type) {
        return Stream.of(Letter.values())
                .collect(
                        Collectors.toMap(Letter::path, letter -> letter + "." + type, (a, b) -> a, LinkedHashMap::new));
    }

    /** By change, so that each line says which item it is about; a single item needs no telling apart. */
    private static Map<UUID, String> titlesOf(ConsultationView view) {
        return view.items().size() < 2
                ? Map.of()
                : view.items().stream()
                        .collect(Collectors.toMap(item -> item.change().value(), ItemView::title, (one, other) -> one));
    }

    /** The versions of the plan that it made, one a report; none while it made none. */
    private List<Integer> versionsOf(ConsultationView view) {
        return plans.versions(view.planCode()).stream()
                .filter(version -> view.id().value().equals(version.consultation()))
                .map(VersionView::no)
                .sorted()
                .toList();
    }
}
