package jp.shimon.document;

import org.springframework.stereotype.Component;

/** 計画書を、ある日の計画から Word、PDF、HTML で。 */
@Component
public class Books {

    public Document book(BookFacts facts, Letters.Form form) {
        return book(facts, form, new Making());
    }

    static Document book(BookFacts facts, Letters.Form form, Making making) {
        PaperLayout layout = BookPaper.of(facts);
        byte[] bytes = switch (form) {
            case DOCX -> DocxPaper.of(layout, making);
            case PDF -> PdfPaper.of(Glyphs.printable(layout), making);
            case HTML -> form.bytes(layout);
        };
        return Letters.named(bytes, form, facts.plan().name());
    }
}
