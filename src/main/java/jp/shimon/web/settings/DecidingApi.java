package jp.shimon.web.settings;

import jp.shimon.consultation.DecidingRules;
import jp.shimon.identity.Person;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 決定の仕方。 Everybody reads it, the secretariat writes it as a whole. */
@RestController
@RequestMapping("/api/settings/decision")
class DecidingApi {

    private final DecidingRules rules;

    DecidingApi(DecidingRules rules) {
        this.rules = rules;
    }

    @GetMapping
    DecidingJson current() {
        return DecidingJson.from(rules.current());
    }

    @PutMapping
    DecidingJson revise(@RequestBody DecidingInput input, Person person) {
        rules.admit(person);
        return DecidingJson.from(rules.revise(input.deciding(), input.seen(), person));
    }
}
