package jp.shimon.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.StreamSupport;
import jp.shimon.document.PaperLayout.Line;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** 行き先：where in a PDF that is drawn portion by portion the lines stand that bookmarks and contents lead to. */
final class PdfPlaces {

    /** How an address in the contents begins while what it leads to is in another file. */
    static final String APART = "apart:";

    /** @param page from 0 */
    private record Place(int page, int top) {}

    private final Map<String, Place> places = new LinkedHashMap<>();

    /**
     * Notes where the lines of a portion stand.
     *
     * @param before how many pages come before it
     * @return how many pages it has
     */
    int note(byte[] portion, List<Line> marks, int before) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(portion)) {
            List<PDOutlineItem> found = new ArrayList<>();
            PDDocumentOutline outline = pdf.getDocumentCatalog().getDocumentOutline();
            if (outline != null) {
                collect(outline, found);
            }
            for (int i = 0; i < marks.size(); i++) {
                PDPageXYZDestination there = (PDPageXYZDestination) found.get(i).getDestination();
                String anchor = Objects.requireNonNull(marks.get(i).anchor());
                places.put(anchor, new Place(before + there.retrievePageNumber(), there.getTop()));
            }
            return pdf.getNumberOfPages();
        }
    }

    private static void collect(PDOutlineNode above, List<PDOutlineItem> found) {
        for (PDOutlineItem item : above.children()) {
            found.add(item);
            collect(item, found);
        }
    }

    /** The number on its page, once that is drawn. */
    OptionalInt page(String anchor) {
        Place place = places.get(anchor);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place.page + 1);
    }

    /** Bookmarks of the whole, and links where the contents have addresses. */
    void lead(PDDocument whole, List<Outline> outline) throws IOException {
        List<PDPage> pages =
                StreamSupport.stream(whole.getPages().spliterator(), false).toList();
        PDDocumentOutline root = new PDDocumentOutline();
        whole.getDocumentCatalog().setDocumentOutline(root);
        mark(root, outline, pages);
        for (PDPage page : pages) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link
                        && link.getAction() instanceof PDActionURI to
                        && to.getURI().startsWith(APART)) {
                    link.setAction(null);
                    link.setDestination(there(to.getURI().substring(APART.length()), pages));
                }
            }
        }
    }

    private void mark(PDOutlineNode above, List<Outline> outline, List<PDPage> pages) {
        for (Outline one : outline) {
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(one.text());
            item.setDestination(there(one.anchor(), pages));
            mark(item, one.children(), pages);
            above.addLast(item);
        }
    }

    private PDPageXYZDestination there(String anchor, List<PDPage> pages) {
        Place place = Objects.requireNonNull(places.get(anchor));
        PDPageXYZDestination there = new PDPageXYZDestination();
        there.setPage(pages.get(place.page));
        there.setTop(place.top);
        return there;
    }
}
