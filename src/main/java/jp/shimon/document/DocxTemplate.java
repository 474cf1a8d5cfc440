package jp.shimon.document;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.config.ConfigureBuilder;
import com.deepoove.poi.exception.ResolverException;
import com.deepoove.poi.render.compute.RenderDataCompute;
import com.deepoove.poi.template.BlockTemplate;
import com.deepoove.poi.template.ChartTemplate;
import com.deepoove.poi.template.ElementTemplate;
import com.deepoove.poi.template.IterableTemplate;
import com.deepoove.poi.template.MetaTemplate;
import com.deepoove.poi.template.PictImageTemplate;
import com.deepoove.poi.template.PictureTemplate;
import com.deepoove.poi.template.run.RunTemplate;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import jp.shimon.document.Filling.Value;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/**
 * Word のひな形：finds the tags and goes through the loops. Nothing between the braces is evaluated: a tag is looked up by its
 * word, and what is put in its place is never read again. The only class, with {@link TagWriter}, that knows the library.
 */
final class DocxTemplate {

    private static final String SIGNS = "=@#*+";

    private DocxTemplate() {}

    /** A tag as it stands in a template, with what stands between it and its end, if it has one. */
    record Found(String source, boolean loop, boolean inBody, List<Found> inside) {
        String word() {
            String word = source.substring(2, source.length() - 2).strip();
            return loop ? word.substring(1).strip() : word;
        }
    }

    /** A beginning without an end, or an end without a beginning. */
    static final class Unpaired extends Exception {
        Unpaired(ResolverException why) {
            super(why.getMessage(), why);
        }
    }

    static byte[] fill(byte[] template, Filling filling, Making making, Consumer<XWPFDocument> finish) {
        TagWriter writer = new TagWriter(making);
        try (XWPFTemplate word = compiled(template, writer);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            word.render(filling);
            writer.finish(word.getXWPFDocument());
            finish.accept(word.getXWPFDocument());
            word.write(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static List<Found> tags(byte[] template) throws Unpaired, IOException {
        try (XWPFTemplate word = compiled(template, new TagWriter(new Making()))) {
            return found(word.getElementTemplates());
        } catch (ResolverException unpaired) {
            throw new Unpaired(unpaired);
        }
    }

    private static XWPFTemplate compiled(byte[] template, TagWriter writer) throws IOException {
        return XWPFTemplate.compile(new ByteArrayInputStream(PlainWord.of(template)), configured(writer));
    }

    private static Configure configured(TagWriter writer) {
        ConfigureBuilder config = Configure.builder()
                // whatever stands between two braces is a tag, so that a wrong one is named and not left standing
                .buildGrammerRegex("[^{}]*")
                .setRenderDataComputeFactory(model -> computed((Filling) model.getRoot()))
                .addPlugin('\0', writer)
                .addPlugin(PictureTemplate.class, writer)
                .addPlugin(PictImageTemplate.class, writer)
                .addPlugin(ChartTemplate.class, writer);
        SIGNS.chars().forEach(sign -> config.addPlugin((char) sign, writer));
        return config.build();
    }

    private static RenderDataCompute computed(Filling filling) {
        return word -> Tag.called(word)
                .flatMap(filling::of)
                .map(value -> new Looked(value, filling))
                .orElse(null);
    }

    /** A value where a tag asks for it, its parts where a loop does. */
    record Looked(Value value, Filling filling) implements Iterable<Filling> {
        @Override
        public Iterator<Filling> iterator() {
            return filling.each(value).iterator();
        }
    }

    private static List<Found> found(List<MetaTemplate> templates) {
        List<Found> found = new ArrayList<>();
        for (MetaTemplate template : templates) {
            if (template instanceof BlockTemplate block) {
                List<Found> inside = template instanceof IterableTemplate loop ? found(loop.getTemplates()) : List.of();
                found.add(new Found(
                        block.getStartMark().getSource(),
                        true,
                        inBody(block.getStartMark().getRun()),
                        inside));
            } else if (template instanceof ElementTemplate tag) {
                boolean inBody = Optional.of(tag)
                        .filter(RunTemplate.class::isInstance)
                        .map(run -> inBody(((RunTemplate) run).getRun()))
                        .orElse(false);
                found.add(new Found(tag.getSource(), false, inBody, List.of()));
            }
        }
        return found;
    }

    private static boolean inBody(XWPFRun run) {
        return run.getParent() instanceof XWPFParagraph paragraph && paragraph.getBody() instanceof XWPFDocument;
    }
}
