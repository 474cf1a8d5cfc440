package jp.shimon.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.shimon.document.TemplatesView.Brought;
import jp.shimon.document.TemplatesView.Kept;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Sentence;
import jp.shimon.shared.Texts;
import jp.shimon.shared.Violation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** ひな形：what Word papers look like. The secretariat brings its own, looks at a paper made with it, and takes it into use. */
@Component
@Transactional(readOnly = true)
public class Templates {

    /** Number of the one that the product brings along. */
    public static final int SHIPPED = 0;

    /** 大きさの限り in bytes. */
    public static final int LARGEST = TemplateFile.MOST;

    private static final int LONGEST_NAME = 200;

    private final TemplateTable table;
    private final Accounts accounts;

    Templates(TemplateTable table, Accounts accounts) {
        this.table = table;
        this.accounts = accounts;
    }

    byte[] inUse() {
        return table.inUse().orElseGet(ShippedTemplate::bytes);
    }

    /** @throws Refused FORBIDDEN but for the secretariat */
    public void admit(Person person) {
        if (!person.is(Role.SECRETARIAT)) {
            throw Refused.forbidden("settings.secretariatOnly");
        }
    }

    public TemplatesView view(Person person) {
        admit(person);
        Map<String, String> names = accounts.names();
        List<TemplateTable.Use> uses = table.uses();
        int seen = uses.isEmpty() ? 0 : uses.get(0).no();
        int inUse = uses.isEmpty() ? SHIPPED : number(uses.get(0));
        return new TemplatesView(
                seen,
                inUse,
                remarks(inUse),
                table.all().stream()
                        .map(row -> new Kept(row.no(), row.fileName(), name(names, row.by()), row.at()))
                        .toList(),
                uses.stream()
                        .map(use -> new TemplatesView.Use(use.no(), number(use), name(names, use.by()), use.at()))
                        .toList());
    }

    /** What a person should know who uses it; one that an older version of the product took may no longer be good. */
    public List<Sentence> remarks(int no) {
        try {
            return TemplateCheck.check(content(no));
        } catch (Refused outdated) {
            return outdated.violations().stream().map(Violation::sentence).toList();
        }
    }

    /** The file itself, to be changed in Word. */
    public Document file(int no, Person person) {
        admit(person);
        return document(content(no), "template.file", no);
    }

    /** 見本の資料：the sample's paper made with it. */
    public Document preview(int no, Person person) {
        admit(person);
        return document(SamplePaper.in(content(no)), "template.preview", no);
    }

    /**
     * ひな形を持ち込む。 It is looked at and kept, and not in use yet. The same file again is the one that is kept already.
     *
     * @param fileName as the person calls it
     * @throws Refused FORBIDDEN but for the secretariat, INVALID with a sentence for each thing that is wrong
     */
    @Transactional
    public Brought bring(byte[] file, String fileName, Person by) {
        admit(by);
        String name = fileName.isBlank() ? PaperWords.of("template.unnamed") : fileName.strip();
        Texts.check("file", name, LONGEST_NAME).map(List::of).ifPresent(Refused::ifAny);
        List<Sentence> remarks = TemplateCheck.check(file);
        return new Brought(table.keep(file, digest(file), name, by), remarks);
    }

    /**
     * ひな形を使う。 From then on every Word paper is made with it. The same again is no new use.
     *
     * @param seen the use that the person saw as the newest
     * @throws Refused FORBIDDEN but for the secretariat, NOT_FOUND, CONFLICT when somebody else chose meanwhile
     */
    @Transactional
    public void use(int no, int seen, Person by) {
        admit(by);
        TemplateCheck.check(content(no));
        Optional<TemplateTable.Use> newest = table.uses().stream().findFirst();
        if (newest.map(TemplateTable.Use::no).orElse(0) != seen) {
            throw Refused.conflict("settings.stale");
        }
        boolean same = newest.map(Templates::number).orElse(SHIPPED) == no;
        if (!same && !table.use(no == SHIPPED ? null : no, seen, by)) {
            throw Refused.conflict("settings.stale");
        }
    }

    /** {@link #bring Brings} a file and {@link #use uses} it, both or neither. */
    @Transactional
    public void replace(byte[] file, String fileName, int seen, Person by) {
        use(bring(file, fileName, by).no(), seen, by);
    }

    private byte[] content(int no) {
        return no == SHIPPED
                ? ShippedTemplate.bytes()
                : table.content(no).orElseThrow(() -> Refused.notFound("template.noSuch"));
    }

    private static int number(TemplateTable.Use use) {
        return Objects.requireNonNullElse(use.template(), SHIPPED);
    }

    private static String name(Map<String, String> names, String username) {
        return names.getOrDefault(username, username);
    }

    private static Document document(byte[] bytes, String key, int no) {
        String which = no == SHIPPED ? PaperWords.of("template.shipped") : String.valueOf(no);
        return new Document(bytes, Documents.DOCX, PaperWords.of(key, which) + ".docx");
    }

    private static String digest(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
