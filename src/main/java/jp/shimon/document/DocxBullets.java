package jp.shimon.document;

import java.math.BigInteger;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Word の箇条書。 */
final class DocxBullets {

    private final BigInteger id;

    DocxBullets(XWPFDocument document) {
        XWPFNumbering numbering = document.createNumbering();
        CTAbstractNum bullets = CTAbstractNum.Factory.newInstance();
        bullets.setAbstractNumId(BigInteger.valueOf(free(numbering.getAbstractNums().stream()
                .map(one -> one.getAbstractNum().getAbstractNumId()))));
        CTLvl level = bullets.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal(PaperWords.of("mark.bullet"));
        CTInd indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(200));
        indent.setHanging(BigInteger.valueOf(200));
        id = BigInteger.valueOf(
                free(numbering.getNums().stream().map(one -> one.getCTNum().getNumId())));
        numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(bullets, numbering)), id);
    }

    /** Beyond the lists that the document has already. */
    private static long free(Stream<BigInteger> taken) {
        return 1 + taken.mapToLong(BigInteger::longValue).max().orElse(0);
    }

    BigInteger id() {
        return id;
    }
}
