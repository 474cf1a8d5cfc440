package jp.shimon.document;

import jp.shimon.consultation.CommitteeType;
import jp.shimon.consultation.PaperContent;
import jp.shimon.document.PaperLayout.Style;
import org.jspecify.annotations.Nullable;

/** 諮問書：市長から委員会へ。 To an advisory meeting it is a request to be heard (意見聴取の依頼), without a word of consulting. */
final class ConsultationLetter {

    private ConsultationLetter() {}

    static PaperLayout of(LetterFacts facts) {
        CommitteeType type = facts.type();
        PaperContent content = facts.paper().content();
        @Nullable String number = facts.consultation().facts().letterNumber();
        LetterBody sheet = new LetterBody(
                number == null ? PaperWords.of("letter.draft") : "",
                PaperWords.of("letter.consultation.title." + type, facts.subject()),
                content.plan());
        sheet.dated(number, facts.consultation().facts().issuedOn())
                .words(Style.PLAIN, "letter.to", facts.chair())
                .line(Style.RIGHT, facts.mayor())
                .title()
                .line(Style.BODY, basis(facts))
                .words(Style.CENTRE, "letter.below")
                .words(Style.SECTION, "letter.matters." + type);
        for (PaperContent.Section section : content.sections()) {
            sheet.words(Style.ITEM, "letter.part", section.no(), PaperWords.of("section." + section.kind()));
            section.items().forEach(entry -> sheet.words(Style.PLAIN, "item", entry.no(), entry.called()));
        }
        return sheet.words(Style.SECTION, "letter.details")
                .words(Style.BODY, "letter.details.exhibit", content.exhibitNo())
                .words(Style.RIGHT, "letter.end")
                .layout();
    }

    private static String basis(LetterFacts facts) {
        @Nullable String law = facts.consultation().committee().rules().legalBasis();
        String asked = PaperWords.of("letter.consultation.body." + facts.type());
        return law == null || facts.type() == CommitteeType.ADVISORY_MEETING
                ? asked
                : PaperWords.of("letter.consultation.by", law, asked);
    }
}
