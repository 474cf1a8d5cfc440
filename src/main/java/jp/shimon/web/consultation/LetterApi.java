package jp.shimon.web.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.shimon.calendar.Office;
import jp.shimon.consultation.Committees;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.consultation.ConsultationView;
import jp.shimon.consultation.Consultations;
import jp.shimon.consultation.MemberView;
import jp.shimon.consultation.Opinions;
import jp.shimon.consultation.PaperCorrections;
import jp.shimon.document.Letter;
import jp.shimon.document.LetterFacts;
import jp.shimon.document.Letters;
import jp.shimon.settings.Letterheads;
import jp.shimon.shared.Refused;
import jp.shimon.web.page.PaperAnswer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** 諮問書、新旧対照表、答申書、対応方針、公表文：from the record as it is now, over REST and for who is signed in. */
@RestController
class LetterApi {

    private final Consultations consultations;
    private final PaperCorrections corrections;
    private final Committees committees;
    private final Opinions opinions;
    private final Letterheads letterheads;
    private final Letters letters;
    private final Office office;

    LetterApi(
            Consultations consultations,
            PaperCorrections corrections,
            Committees committees,
            Opinions opinions,
            Letterheads letterheads,
            Letters letters,
            Office office) {
        this.consultations = consultations;
        this.corrections = corrections;
        this.committees = committees;
        this.opinions = opinions;
        this.letterheads = letterheads;
        this.letters = letters;
        this.office = office;
    }

    @GetMapping({"/api/consultations/{id}/letters/{letter}.{form}", "/consultations/{id}/letters/{letter}.{form}"})
    ResponseEntity<byte[]> letter(@PathVariable UUID id, @PathVariable String letter, @PathVariable String form) {
        Letter which = Letter.at(letter).orElseThrow(() -> Refused.notFound("paper.unknown"));
        Letters.Form as = Letters.Form.at(form).orElseThrow(() -> Refused.notFound("paper.unknown"));
        ConsultationView view = consultations.view(new ConsultationId(id));
        var document = letters.letter(which, as, facts(view, which));
        return PaperAnswer.to(document).body(document.bytes());
    }

    /** The letter that went out with the paper speaks of the paper as it was issued, all others of the newest. */
    private LetterFacts facts(ConsultationView view, Letter which) {
        return new LetterFacts(
                letterheads.current().value().mayor(),
                which == Letter.CONSULTATION ? corrections.asIssued(view.id()) : consultations.paper(view.id()),
                view,
                members(view),
                opinions.of(view.id()));
    }

    /** In office when the letter was issued, or today. */
    private List<MemberView> members(ConsultationView view) {
        LocalDate issued = view.facts().issuedOn();
        return committees.inOffice(view.committee().id(), issued == null ? office.today() : issued);
    }
}
