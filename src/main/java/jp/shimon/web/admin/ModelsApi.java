package jp.shimon.web.admin;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import jp.shimon.identity.Person;
import jp.shimon.process.Brought;
import jp.shimon.process.ElementView;
import jp.shimon.process.ModelView;
import jp.shimon.process.Models;
import jp.shimon.shared.Words;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 手続の図の版。 For administrators. */
@RestController
@RequestMapping("/api/models")
class ModelsApi {

    private final Models models;

    ModelsApi(Models models) {
        this.models = models;
    }

    @GetMapping
    List<ModelView> inUse(Person person) {
        return models.inUse(person);
    }

    /** 新しい図に移す。 What could not be brought over is in {@code left} and goes on where it is. */
    @PostMapping("/{process}/{version}/bring-over")
    Answer bring(
            @PathVariable String process,
            @PathVariable int version,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Person person,
            Locale locale) {
        return Answer.from(models.bring(process, version, dryRun, person), locale);
    }

    /** @param left with the sentence that says why */
    record Answer(String process, int from, int to, List<UUID> moved, List<Left> left) {

        record Left(UUID id, String title, List<ElementView> at, String message) {}

        static Answer from(Brought brought, Locale locale) {
            List<Left> left = brought.left().stream()
                    .map(one -> new Left(one.id(), one.title(), one.at(), Words.of(one.why(), locale)))
                    .toList();
            return new Answer(brought.process(), brought.from(), brought.to(), brought.moved(), left);
        }
    }
}
