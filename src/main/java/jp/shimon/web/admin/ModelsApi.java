package jp.shimon.web.admin;

import java.util.List;
import jp.shimon.identity.Person;
import jp.shimon.process.Brought;
import jp.shimon.process.ModelView;
import jp.shimon.process.Models;
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
    Brought bring(
            @PathVariable String process,
            @PathVariable int version,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Person person) {
        return models.bring(process, version, dryRun, person);
    }
}
