package jp.shimon.plan.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Violation;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xml.sax.SAXException;

/** 表計算のファイルを開く。 Its parts have been counted before; what POI cannot open is no good file, whatever it throws. */
final class Book {

    private static final Logger LOG = LoggerFactory.getLogger(Book.class);

    private Book() {}

    /** @throws Refused INVALID with a sentence, whatever the bytes are */
    static List<Sheet> open(byte[] file) {
        Packed.check(file);
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(file))) {
            return sheets(parts);
        } catch (Refused refused) {
            throw refused;
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | XMLStreamException
                | RuntimeException
                | StackOverflowError broken) {
            LOG.info("a file that cannot be opened: {}", broken.getClass().getSimpleName());
            if (String.valueOf(broken.getMessage()).startsWith("Zip bomb")) {
                throw Packed.refused("unpacked", Limits.UNPACKED / 1024 / 1024);
            }
            throw Packed.refused("broken");
        }
    }

    private static List<Sheet> sheets(OPCPackage parts)
            throws IOException, OpenXML4JException, SAXException, XMLStreamException {
        XSSFReader reader = new XSSFReader(parts);
        ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(parts, false);
        List<Sheet> sheets = new ArrayList<>();
        List<Violation> violations = new ArrayList<>();
        XSSFReader.SheetIterator each = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (each.hasNext()) {
            try (InputStream xml = each.next()) {
                if (sheets.size() >= Limits.SHEETS) {
                    throw Packed.refused("sheets", Limits.SHEETS);
                }
                sheets.add(SheetReader.read(each.getSheetName(), xml, strings, violations));
            }
        }
        Refused.ifAny(violations);
        return sheets;
    }
}
