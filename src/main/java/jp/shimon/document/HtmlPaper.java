package jp.shimon.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 資料の HTML：よく整った XML でもあり、PDF もこれから作る。 */
final class HtmlPaper {

    private static final String PRINT = Resources.text("/templates/paper/paper.css");
    private static final String PAGED = Resources.text("/templates/paper/print.css");
    private static final String SCREEN = Resources.text("/templates/paper/screen.css");
    private static final HtmlTemplates TEMPLATES = new HtmlTemplates("templates/paper/");

    private HtmlPaper() {}

    /** As it is read on a screen, and printed from there. */
    static String of(PaperLayout paper) {
        return page(paper, PRINT + SCREEN, List.of(), Headings.of(paper), null);
    }

    /** As it is printed. */
    static String printed(PaperLayout paper) {
        return portion(paper, Headings.of(paper), null);
    }

    /**
     * A part of a paper, printed apart from the rest.
     *
     * @param headings of the whole
     * @param numbers of the pages by anchor, for the contents; {@code null} = counted here
     */
    static String portion(PaperLayout part, Headings headings, @Nullable Map<String, Integer> numbers) {
        return page(part, PRINT + PAGED, Outline.of(part.marks()), headings, numbers);
    }

    private static String page(
            PaperLayout paper,
            String look,
            List<Outline> marks,
            Headings headings,
            @Nullable Map<String, Integer> numbers) {
        // the running head is a word of ours and a number, so it cannot leave its quotation marks
        String style = look.replace("{exhibit}", paper.exhibit());
        Map<String, Object> model = new HashMap<>(Map.of(
                "paper",
                paper,
                "headings",
                headings,
                "style",
                style,
                "marks",
                marks,
                "author",
                PaperWords.of("author"),
                "contents",
                PaperWords.of("book.contents"),
                "apart",
                PdfPlaces.APART));
        model.put("numbers", numbers);
        return TEMPLATES.fill("paper", model);
    }
}
