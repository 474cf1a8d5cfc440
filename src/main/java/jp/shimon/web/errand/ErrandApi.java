package jp.shimon.web.errand;

import java.util.List;
import java.util.UUID;
import jp.shimon.errand.ErrandKind;
import jp.shimon.errand.Errands;
import jp.shimon.errand.StuckErrand;
import jp.shimon.identity.Person;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 後処理の状況。 */
@RestController
@RequestMapping("/api/errands")
class ErrandApi {

    private final Errands errands;

    ErrandApi(Errands errands) {
        this.errands = errands;
    }

    record State(int waiting, List<StuckErrand> stuck) {}

    @GetMapping
    State state(Person person) {
        return new State(errands.waiting(person), errands.stuck(person));
    }

    @PostMapping("/{kind}/{subject}/again")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void again(@PathVariable ErrandKind kind, @PathVariable UUID subject, Person person) {
        errands.again(kind, subject, person);
    }
}
