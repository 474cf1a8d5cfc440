package jp.shimon.document;

import java.util.List;
import java.util.Map;

/** 資料の HTML：よく整った XML でもあり、PDF もこれから作る。 */
final class HtmlPaper {

    private static final String PRINT = Resources.text("/templates/paper/paper.css");
    private static final String PAGED = Resources.text("/templates/paper/print.css");
    private static final String SCREEN = Resources.text("/templates/paper/screen.css");
    private static final HtmlTemplates TEMPLATES = new HtmlTemplates("templates/paper/");

    private HtmlPaper() {}

    /** As it is read on a screen, and printed from there. */
    static String of(PaperLayout paper) {
        return page(paper, PRINT + SCREEN, List.of());
    }

    /** As it is printed. */
    static String printed(PaperLayout paper) {
        return page(paper, PRINT + PAGED, Outline.of(paper.marks()));
    }

    private static String page(PaperLayout paper, String look, List<Outline> marks) {
        // the running head is a word of ours and a number, so it cannot leave its quotation marks
        String style = look.replace("{exhibit}", paper.exhibit());
        Map<String, Object> model = Map.of(
                "paper",
                paper,
                "headings",
                Headings.of(paper),
                "style",
                style,
                "marks",
                marks,
                "author",
                PaperWords.of("author"),
                "contents",
                PaperWords.of("book.contents"));
        return TEMPLATES.fill("paper", model);
    }
}
