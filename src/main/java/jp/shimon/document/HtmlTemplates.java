package jp.shimon.document;

import java.util.Locale;
import java.util.Map;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** ページのひな形：those of one folder, filled for what leaves the house, so that nothing of our pages gets into it. */
final class HtmlTemplates {

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    HtmlTemplates(String folder) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(HtmlTemplates.class.getClassLoader());
        resolver.setPrefix(folder);
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        resolver.setTemplateMode(TemplateMode.HTML);
        engine.setTemplateResolver(resolver);
    }

    String fill(String name, Map<String, Object> model) {
        return engine.process(name, new Context(Locale.JAPANESE, model));
    }
}
