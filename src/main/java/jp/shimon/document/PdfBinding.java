package jp.shimon.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.shimon.document.PaperLayout.Contents;
import jp.shimon.document.PaperLayout.Line;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * 合本：the portions of a long paper are drawn one after another, the contents last, when the number of every page is known, and
 * become one PDF. Only one portion at a time is laid out in the memory; what is laid out already needs a fifth of that.
 */
final class PdfBinding {

    /** As wide as the number of any page. */
    private static final int WIDEST = 8888;

    private final PaperLayout paper;
    private final List<PaperLayout> portions;
    private final List<Line> entries;
    private final Headings headings;
    private final Making making;
    private final Deque<byte[]> drawn = new ArrayDeque<>();
    private final PdfPlaces places = new PdfPlaces();

    /** @param portions of the paper; what stands in the contents, if there are any, is not in the first of them */
    PdfBinding(PaperLayout paper, List<PaperLayout> portions, Making making) {
        this.paper = paper;
        this.portions = portions;
        this.making = making;
        headings = Headings.of(paper);
        entries = entries(portions.get(0));
        making.listed(entries);
    }

    byte[] bound() {
        try {
            if (entries.isEmpty()) {
                draw(portions, 0);
            } else {
                int reserved = pages(front());
                draw(portions.subList(1, portions.size()), reserved);
                drawn.addFirst(front());
            }
            return merged();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void draw(List<PaperLayout> some, int before) throws IOException {
        int at = before;
        for (PaperLayout portion : some) {
            byte[] pdf = PdfPaper.draw(HtmlPaper.portion(portion, headings, null), at + 1);
            drawn.add(pdf);
            at += places.note(pdf, portion.marks(), at);
            portion.marks().forEach(making::written);
            making.pages(at);
        }
    }

    /** Takes the same pages whether the numbers are known yet or not. */
    private byte[] front() {
        Map<String, Integer> numbers = entries.stream()
                .map(entry -> Objects.requireNonNull(entry.anchor()))
                .collect(Collectors.toMap(
                        anchor -> anchor, anchor -> places.page(anchor).orElse(WIDEST)));
        return PdfPaper.draw(HtmlPaper.portion(portions.get(0), headings, numbers), 1);
    }

    private byte[] merged() throws IOException {
        Path file = Files.createTempFile("shimon-paper", ".pdf");
        try {
            merge(file);
            return Files.readAllBytes(file);
        } finally {
            Files.delete(file);
        }
    }

    private void merge(Path file) throws IOException {
        try (PDDocument whole =
                Loader.loadPDF(drawn.remove(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            PDFMergerUtility merger = new PDFMergerUtility();
            while (!drawn.isEmpty()) {
                try (PDDocument next = Loader.loadPDF(drawn.remove())) {
                    merger.appendDocument(whole, next);
                }
            }
            places.lead(whole, Outline.of(paper.marks()));
            whole.save(file.toFile());
        }
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static List<Line> entries(PaperLayout front) {
        return front.groups().stream()
                .flatMap(group -> group.blocks().stream())
                .filter(Contents.class::isInstance)
                .flatMap(block -> ((Contents) block).entries().stream())
                .toList();
    }
}
