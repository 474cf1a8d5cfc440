package jp.shimon.document;

import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** 残った段落：goes, unless Word needs it: the last of a cell or a header, the end of a section, the place of a picture. */
final class Leftover {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Leftover() {}

    static void remove(CTP paragraph) {
        if (needed(paragraph)) {
            paragraph.getRList().forEach(run -> run.getTList().forEach(text -> text.setStringValue("")));
            return;
        }
        try (XmlCursor here = paragraph.newCursor()) {
            here.removeXml();
        }
    }

    private static boolean needed(CTP paragraph) {
        boolean section = paragraph.isSetPPr() && paragraph.getPPr().isSetSectPr();
        boolean picture = paragraph.getRList().stream()
                .anyMatch(run -> run.sizeOfDrawingArray() + run.sizeOfPictArray() + run.sizeOfObjectArray() > 0);
        return section || picture || lastOfItsPlace(paragraph);
    }

    private static boolean lastOfItsPlace(CTP paragraph) {
        try (XmlCursor here = paragraph.newCursor();
                XmlCursor parent = paragraph.newCursor()) {
            boolean last = !here.toNextSibling();
            parent.toParent();
            boolean body = new QName(WORD, "body").equals(parent.getName());
            return last && !body;
        }
    }
}
