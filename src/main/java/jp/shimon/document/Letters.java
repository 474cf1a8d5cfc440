package jp.shimon.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jp.shimon.consultation.MeetingRecord;
import jp.shimon.consultation.MemberView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** 付議と会議の文書を、記録から Word、PDF、HTML で。 What is not on record yet is left out, and (案) stands on the letter. */
@Component
public class Letters {

    /** 書式。 */
    public enum Form {
        DOCX(Documents.DOCX),
        PDF("application/pdf"),
        HTML("text/html;charset=UTF-8");

        private final String type;

        Form(String type) {
            this.type = type;
        }

        /** As it ends a file's name. */
        public static Optional<Form> at(String ending) {
            return Stream.of(values())
                    .filter(form -> form.name().toLowerCase(Locale.ROOT).equals(ending))
                    .findFirst();
        }

        String type() {
            return type;
        }
    }

    private final Supplier<byte[]> template;

    @Autowired
    Letters(Templates templates) {
        this(templates::inUse);
    }

    /** @param template whose paper, head and styles the letters have */
    Letters(Supplier<byte[]> template) {
        this.template = template;
    }

    public Document letter(Letter letter, Form form, LetterFacts facts) {
        return document(layout(letter, facts), form, PaperWords.of("file." + letter + "." + facts.type()));
    }

    static PaperLayout layout(Letter letter, LetterFacts facts) {
        return switch (letter) {
            case CONSULTATION -> ConsultationLetter.of(facts);
            case COMPARISON -> ComparisonPaper.of(facts);
            case REPORT -> ReportLetter.of(facts);
            case OPINIONS -> OpinionsPaper.of(facts);
            case NOTICE -> NoticePaper.of(facts);
        };
    }

    /** @param members who are in office on the day, for a list that nobody has filled in yet */
    public Document paper(MeetingPaper paper, Form form, MeetingRecord record, List<MemberView> members) {
        return document(MeetingPapers.of(paper, record, members), form, PaperWords.of("file." + paper));
    }

    /** 起案用紙: for the office alone. */
    public Document sheet(DecisionFacts facts, Form form) {
        return document(DecisionSheet.of(facts), form, PaperWords.of("decision.sheet"));
    }

    Document document(PaperLayout layout, Form form, String name) {
        byte[] bytes = switch (form) {
            case DOCX -> DocxPaper.letter(template.get(), layout);
            case PDF -> PdfPaper.of(Glyphs.printable(layout));
            case HTML -> HtmlPaper.of(layout).getBytes(UTF_8);
        };
        return named(bytes, form, name);
    }

    static Document named(byte[] bytes, Form form, String name) {
        return new Document(bytes, form.type, name + "." + form.name().toLowerCase(Locale.ROOT));
    }
}
