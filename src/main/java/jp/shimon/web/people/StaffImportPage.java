package jp.shimon.web.people;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import jp.shimon.identity.Person;
import jp.shimon.identity.StaffRegister;
import jp.shimon.process.StaffImport;
import jp.shimon.process.StaffPreview;
import jp.shimon.process.StaffPreview.What;
import jp.shimon.process.StaffRow;
import jp.shimon.shared.Refused;
import jp.shimon.web.page.Page;
import jp.shimon.web.page.Wrongs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 職員の取込みの画面：choose a table, see what it would do, and only then let it be done. */
@Page
class StaffImportPage {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final StaffRegister staff;
    private final StaffImport imports;
    private final StaffCsv csv;
    private final StaffColumns.Words words;

    StaffImportPage(StaffRegister staff, StaffImport imports, StaffCsv csv, StaffColumns.Words words) {
        this.staff = staff;
        this.imports = imports;
        this.csv = csv;
        this.words = words;
    }

    /** An initial password, shown this once. */
    record Handed(String username, String name, String password) {}

    @GetMapping("/admin/accounts.csv")
    ResponseEntity<byte[]> table(Person person) {
        byte[] table = csv.of(staff.list("", null, false, person));
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"staff.csv\"")
                .body(table);
    }

    @GetMapping("/admin/accounts/import")
    String ask(Person person, Model model) {
        staff.admit(person);
        return form(Wrongs.NONE, model);
    }

    @PostMapping("/admin/accounts/import")
    String preview(
            @RequestParam(required = false) @Nullable MultipartFile file,
            Person person,
            Model model,
            HttpServletResponse response) {
        staff.admit(person);
        try {
            byte[] table = bytes(file);
            StaffPreview preview = imports.preview(StaffTable.read(table, words), person);
            model.addAttribute("preview", preview);
            model.addAttribute("kinds", What.values());
            model.addAttribute("table", Base64.getEncoder().encodeToString(table));
            model.addAttribute("columns", StaffColumns.ALL);
            return "people/import-preview";
        } catch (Refused refused) {
            return form(Wrongs.answering(refused, response, UnaryOperator.identity()), model);
        }
    }

    /** The very table that was seen comes back with its preview's digest; between the two nothing is kept. */
    @PostMapping("/admin/accounts/import/take")
    String take(@RequestParam String table, @RequestParam String digest, Person person, Model model) {
        staff.admit(person);
        List<StaffRow> rows = StaffTable.read(decoded(table), words);
        List<Handed> handed = new ArrayList<>();
        Map<String, String> passwords = imports.take(rows, digest, person);
        passwords.forEach((username, password) -> handed.add(
                new Handed(username, staff.one(username, person).person().name(), password)));
        model.addAttribute("handed", handed);
        return "people/imported";
    }

    private static byte[] bytes(@Nullable MultipartFile file) {
        if (file == null || String.valueOf(file.getOriginalFilename()).isEmpty()) {
            throw Refused.invalid("file", "staff.csv.choose");
        }
        try {
            return file.getBytes();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static byte[] decoded(String table) {
        try {
            return Base64.getDecoder().decode(table);
        } catch (IllegalArgumentException torn) {
            throw Refused.invalid("file", "staff.csv.torn");
        }
    }

    private static String form(Wrongs wrongs, Model model) {
        model.addAttribute("wrongs", wrongs);
        return "people/import";
    }
}
