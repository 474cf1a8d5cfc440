package jp.shimon.document;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.policy.RenderPolicy;
import com.deepoove.poi.template.ElementTemplate;
import com.deepoove.poi.template.run.RunTemplate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import jp.shimon.document.Filling.Drawn;
import jp.shimon.document.Filling.NewPage;
import jp.shimon.document.Filling.Prose;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/** 差込み：puts a value in the place of its tag, in the look of that place. A paragraph whose tags have nothing to say goes. */
final class TagWriter implements RenderPolicy {

    private final Set<CTP> asked = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<CTP> answered = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Making making;
    private final List<Drawing> drawings = new ArrayList<>();

    /** What is drawn before a paragraph when every other tag has its value. */
    private record Drawing(Drawn drawn, XWPFParagraph place) {}

    /** @param making is told how far the drawing is */
    TagWriter(Making making) {
        this.making = making;
    }

    @Override
    public void render(ElementTemplate tag, @Nullable Object data, XWPFTemplate template) {
        // the word of a picture or a chart is no tag of ours
        if (tag instanceof RunTemplate place && place.getRun().getParent() instanceof XWPFParagraph paragraph) {
            place.getRun().setText("", 0);
            asked.add(paragraph.getCTP());
            if (data instanceof DocxTemplate.Looked looked) {
                write(looked.value(), place.getRun(), paragraph);
            }
        }
    }

    private void write(Filling.Value value, XWPFRun place, XWPFParagraph paragraph) {
        if (value instanceof Prose prose) {
            write(prose.paragraphs(), place, paragraph);
            answered.add(paragraph.getCTP());
        } else if (value instanceof Drawn drawn) {
            drawings.add(new Drawing(drawn, paragraph));
        } else if (value instanceof NewPage) {
            paragraph.setPageBreak(true);
        }
    }

    /** The last one stands where the tag stood; those before get paragraphs of their own, the first what is before the tag. */
    private static void write(List<String> texts, XWPFRun place, XWPFParagraph paragraph) {
        for (int i = 0; i < texts.size() - 1; i++) {
            XWPFParagraph before =
                    paragraph.getBody().insertNewParagraph(paragraph.getCTP().newCursor());
            like(paragraph.getCTP(), before.getCTP());
            if (i == 0) {
                lead(place, paragraph, before);
            }
            XWPFRun run = before.createRun();
            if (place.getCTR().isSetRPr()) {
                run.getCTR().setRPr(place.getCTR().getRPr());
            }
            run.setText(texts.get(i));
        }
        place.getCTR().setTArray(new CTText[0]);
        place.setText(texts.get(texts.size() - 1));
    }

    private static void like(CTP paragraph, CTP copy) {
        if (paragraph.isSetPPr()) {
            CTPPr look = paragraph.getPPr();
            copy.setPPr(look);
            if (copy.getPPr().isSetSectPr()) {
                copy.getPPr().unsetSectPr();
            }
            // only the first begins the page
            if (look.isSetPageBreakBefore()) {
                look.unsetPageBreakBefore();
            }
        }
    }

    private static void lead(XWPFRun place, XWPFParagraph from, XWPFParagraph to) {
        while (!from.getRuns().isEmpty() && from.getRuns().get(0).getCTR() != place.getCTR()) {
            to.createRun().getCTR().set(from.getRuns().get(0).getCTR());
            from.removeRun(0);
        }
    }

    /** Draws what is to be drawn, and sweeps. */
    void finish(XWPFDocument document) {
        if (!drawings.isEmpty()) {
            DocxPen pen = new DocxPen(document, making);
            drawings.forEach(drawing -> pen.draw(drawing.drawn, drawing.place));
        }
        sweep();
    }

    /** Takes the paragraphs out that were asked for and had no answer. */
    private void sweep() {
        asked.removeAll(answered);
        asked.forEach(Leftover::remove);
    }
}
