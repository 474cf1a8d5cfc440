package jp.shimon.document;

import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** 資料と文書の Word 文書：from a template of the office, which it can go on with as with any other of its files. */
final class DocxPaper {

    private DocxPaper() {}

    static byte[] of(byte[] template, Filling filling, PaperLayout layout) {
        return of(template, filling, layout, new Making());
    }

    private static byte[] of(byte[] template, Filling filling, PaperLayout layout, Making making) {
        return DocxTemplate.fill(template, filling, making, document -> describe(document, layout));
    }

    /** A letter on the paper, with the head and in the styles of the template; what else stands in it is of 資料n. */
    static byte[] letter(byte[] template, PaperLayout letter) {
        return letter(template, letter, new Making());
    }

    /** @param making is told how far it is */
    static byte[] letter(byte[] template, PaperLayout letter, Making making) {
        return of(LetterTemplate.of(template), Fillings.of(letter), letter, making);
    }

    private static void describe(XWPFDocument document, PaperLayout layout) {
        POIXMLProperties.CoreProperties properties = document.getProperties().getCoreProperties();
        properties.setTitle(layout.name());
        properties.setSubjectProperty(layout.plan());
        properties.setCreator(PaperWords.of("author"));
        // the paper does not ask the clock
        properties.setCreated(Optional.empty());
    }
}
