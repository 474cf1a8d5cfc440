package jp.shimon.document;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;

/**
 * ある段落の前：where something new comes to stand in a Word document. Its own way in counts all that stands before, again for each
 * one, to keep lists for who fills in templates; so this way is for when that is done.
 */
final class Before {

    private Before() {}

    static XWPFParagraph paragraph(XWPFParagraph place) {
        return new XWPFParagraph((CTP) element("p", place), place.getBody());
    }

    static XWPFTable table(XWPFParagraph place) {
        return new XWPFTable((CTTbl) element("tbl", place), place.getBody());
    }

    private static XmlObject element(String name, XWPFParagraph place) {
        try (XmlCursor here = place.getCTP().newCursor()) {
            here.beginElement(name, CTP.type.getName().getNamespaceURI());
            here.toParent();
            return here.getObject();
        }
    }
}
