package jp.shimon.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.function.Supplier;
import jp.shimon.consultation.Paper;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * 資料：一つの記録から、Word、PDF、HTML、JSON を作る。 Each says what the paper says: neither the record nor the clock is asked, so
 * an issued paper reads the same for ever. How the Word document looks is of the template.
 */
@Component
public class Documents {

    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Supplier<byte[]> template;

    @Autowired
    Documents(Templates templates) {
        this(templates::inUse);
    }

    /** @param template the .docx to be filled in */
    Documents(Supplier<byte[]> template) {
        this.template = template;
    }

    /** As one of the forms that are kept. */
    public Document of(Paper paper, Letters.Form form) {
        return switch (form) {
            case DOCX -> docx(paper);
            case PDF -> pdf(paper);
            case HTML -> html(paper);
        };
    }

    /** Bytes that were kept, under the name and as the kind that they have today. */
    Document kept(byte[] bytes, Paper paper, Letters.Form form) {
        String name = PaperLayouts.exhibit(paper.content());
        return new Document(bytes, form.type(), name + "." + form.name().toLowerCase(Locale.ROOT));
    }

    /** The paper for Word, to be edited by the office: the content in the look of the template that is in use. */
    public Document docx(Paper paper) {
        byte[] bytes = DocxPaper.of(template.get(), Fillings.of(paper), PaperLayouts.of(paper));
        return document(bytes, DOCX, paper, "docx");
    }

    /** The paper to hand out and to keep: PDF/A-2a, PDF/UA. A character that its font lacks is printed as 〓 and named. */
    public Document pdf(Paper paper) {
        return pdf(paper, new Making());
    }

    Document pdf(Paper paper, Making making) {
        byte[] bytes = PdfPaper.of(Glyphs.printable(PaperLayouts.of(paper)), making);
        return document(bytes, "application/pdf", paper, "pdf");
    }

    /** The paper as one page without links to anything outside. */
    public Document html(Paper paper) {
        byte[] bytes = HtmlPaper.of(PaperLayouts.of(paper)).getBytes(UTF_8);
        return document(bytes, "text/html;charset=UTF-8", paper, "html");
    }

    /** The content itself with its digest, if issued, and whether it is a draft. */
    public Document json(Paper paper) {
        return document(JsonPaper.of(paper), "application/json;charset=UTF-8", paper, "json");
    }

    private static Document document(byte[] bytes, String type, Paper paper, String extension) {
        String name = PaperLayouts.exhibit(paper.content());
        return new Document(bytes, type, name + "." + extension);
    }
}
