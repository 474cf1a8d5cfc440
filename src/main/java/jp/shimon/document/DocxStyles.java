package jp.shimon.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.shimon.document.PaperLayout.Style;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/**
 * Word の様式：those of the document by their names, since Word numbers them as it likes when it saves; what it lacks comes from
 * the template that the product brings along.
 */
final class DocxStyles {

    private static final Map<String, XWPFStyle> SHIPPED = byName(ShippedTemplate.styles());

    private final XWPFStyles styles;
    private final Map<String, XWPFStyle> own;

    DocxStyles(XWPFDocument document) {
        this.styles = document.createStyles();
        this.own = byName(styles);
    }

    /** Headings are Word's own, so that its navigation and a screen reader know them. */
    String of(Style style) {
        if (style == Style.COVER) {
            return named("title");
        }
        return named(style.level() > 0 ? "heading " + style.level() : style.label());
    }

    /** 目次の一行 */
    String contents(int level) {
        return named("toc " + level);
    }

    /** 欄の中の段落 */
    String cell() {
        return named("cell");
    }

    /** 表の後のすき間 */
    String gap() {
        return named("gap");
    }

    private String named(String name) {
        return own.computeIfAbsent(name, this::borrowed).getStyleId();
    }

    private XWPFStyle borrowed(String name) {
        XWPFStyle shipped = Optional.ofNullable(SHIPPED.get(name)).orElseThrow();
        XWPFStyle copy = new XWPFStyle((CTStyle) shipped.getCTStyle().copy(), styles);
        if (styles.styleExist(copy.getStyleId())) {
            copy.setStyleId("shimon-" + copy.getStyleId());
        }
        styles.addStyle(copy);
        return copy;
    }

    private static Map<String, XWPFStyle> byName(XWPFStyles styles) {
        Map<String, XWPFStyle> named = new HashMap<>();
        for (XWPFStyle style : styles.getStyles()) {
            named.putIfAbsent(String.valueOf(style.getName()).toLowerCase(Locale.ROOT), style);
        }
        return named;
    }
}
