package jp.shimon.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shimon.document.DocxTemplate.Found;
import jp.shimon.document.Tag.Where;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Sentence;
import jp.shimon.shared.Violation;

/** ひな形の検査：every tag is known and stands where it has a value, and a paper can be made. Nothing is taken into use before. */
final class TemplateCheck {

    private static final Pattern BRACES = Pattern.compile(".{0,12}([{｛]{2}|[}｝]{2}).{0,12}");
    private static final Pattern TAG = Pattern.compile("\\{\\{[^{}]*}}");

    private final List<Violation> violations = new ArrayList<>();
    private final Set<Tag> used = EnumSet.noneOf(Tag.class);

    private TemplateCheck() {}

    /**
     * What the person should know, though the template can be used.
     *
     * @throws Refused INVALID with a sentence for each thing that is wrong
     */
    static List<Sentence> check(byte[] file) {
        TemplateFile.check(file);
        TemplateCheck check = new TemplateCheck();
        try {
            check.walk(DocxTemplate.tags(file), Where.PAPER);
            Refused.ifAny(check.violations.stream().distinct().toList());
            leftover(SamplePaper.in(file));
        } catch (DocxTemplate.Unpaired unpaired) {
            throw TemplateFile.refused("unpaired", named(unpaired));
        } catch (Refused refused) {
            throw refused;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw TemplateFile.broken(broken);
        }
        return check.remarks();
    }

    private static String named(DocxTemplate.Unpaired unpaired) {
        Matcher tag = TAG.matcher(String.valueOf(unpaired.getMessage()));
        return tag.find() ? tag.group() : "{{ }}";
    }

    private void walk(List<Found> tags, Where where) {
        for (Found found : tags) {
            Optional<Tag> known = Tag.called(found.word());
            if (known.isEmpty()) {
                violations.add(wrong("unknown", found.source(), words()));
                walk(found.inside(), where);
            } else {
                Tag tag = known.get();
                used.add(tag);
                place(tag, found, where);
                walk(found.inside(), within(tag, where));
            }
        }
    }

    private static Where within(Tag tag, Where where) {
        return switch (tag) {
            case SECTIONS -> Where.SECTION;
            case ITEMS -> Where.ITEM;
            default -> where;
        };
    }

    private void place(Tag tag, Found found, Where where) {
        if (tag.repeated() && !found.loop()) {
            violations.add(wrong("notALoop", found.source(), tag.word()));
        } else if (tag.where().compareTo(where) > 0) {
            String loop = (tag.where() == Where.ITEM ? Tag.ITEMS : Tag.SECTIONS).word();
            violations.add(wrong("place", found.source(), loop));
        } else if (tag.repeated() && tag.where() != where) {
            violations.add(wrong("twice", found.source()));
        } else if (tag.drawn() && !found.loop() && !found.inBody()) {
            violations.add(wrong("notInBody", found.source()));
        }
    }

    /** The sample has no braces in it, so whatever is left of them stood in the template. */
    private static void leftover(byte[] filled) throws IOException {
        for (String paragraph : TemplateText.paragraphs(filled)) {
            Matcher braces = BRACES.matcher(paragraph);
            if (braces.find()) {
                throw TemplateFile.refused("braces", braces.group());
            }
        }
    }

    private List<Sentence> remarks() {
        if (used.contains(Tag.BODY)) {
            return List.of();
        }
        return Stream.of(Tag.TITLE, Tag.CONTENT, Tag.GRID, Tag.SHEETS)
                .filter(tag -> !used.contains(tag))
                .map(tag -> Sentence.of("template.without", "{{" + tag.word() + "}}"))
                .toList();
    }

    private static String words() {
        return Stream.of(Tag.values()).map(Tag::word).collect(Collectors.joining("、"));
    }

    private static Violation wrong(String what, Object... args) {
        return Violation.of("file", "template." + what, args);
    }
}
