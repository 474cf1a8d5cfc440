package jp.shimon.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** 計画書を、ある日の計画から Word、PDF、HTML で。 */
@Component
public class Books {

    private final Supplier<byte[]> template;

    @Autowired
    Books(Templates templates) {
        this(templates::inUse);
    }

    /** @param template whose paper, head and styles the book has */
    Books(Supplier<byte[]> template) {
        this.template = template;
    }

    public Document book(BookFacts facts, Letters.Form form) {
        return book(facts, form, new Making());
    }

    Document book(BookFacts facts, Letters.Form form, Making making) {
        PaperLayout layout = BookPaper.of(facts);
        byte[] bytes = switch (form) {
            case DOCX -> DocxPaper.letter(template.get(), layout, making);
            case PDF -> PdfPaper.of(Glyphs.printable(layout), making);
            case HTML -> HtmlPaper.of(layout).getBytes(UTF_8);
        };
        return Letters.named(bytes, form, facts.plan().name());
    }
}
