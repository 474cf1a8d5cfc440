package jp.shimon.document;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.logging.Level;

/** 資料の PDF：PDF/A-2a と PDF/UA、字形を埋め込む。 */
final class PdfPaper {

    static final String REGULAR = "/fonts/BIZUDPGothic-Regular.ttf";
    static final String BOLD = "/fonts/BIZUDPGothic-Bold.ttf";

    private static final String FAMILY = "BIZ UDPGothic";
    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private PdfPaper() {}

    /** @param paper with printable characters only, see {@link Glyphs} */
    static byte[] of(PaperLayout paper) {
        return of(paper, new Making());
    }

    /** A long paper is laid out portion by portion, so that only one of them is in the memory. */
    static byte[] of(PaperLayout paper, Making making) {
        List<PaperLayout> portions = Portions.of(paper);
        return portions.size() == 1
                ? draw(HtmlPaper.printed(paper), 1)
                : new PdfBinding(paper, portions, making).bound();
    }

    /** @param first the number of its first page */
    static byte[] draw(String html, int first) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
        builder.useColorProfile(SRGB);
        builder.useFont(font(REGULAR), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(font(BOLD), FAMILY, 700, FontStyle.NORMAL, true);
        // nothing is fetched from anywhere, whatever stands in the text
        builder.useUriResolver((base, uri) -> null);
        builder.useInitialPageNumber(first);
        builder.withHtmlContent(html, null);
        builder.toStream(bytes);
        try {
            builder.run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    // only what is wrong goes to the log, not the course of each rendering
    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private static FSSupplier<InputStream> font(String path) {
        return () -> Resources.open(path);
    }
}
