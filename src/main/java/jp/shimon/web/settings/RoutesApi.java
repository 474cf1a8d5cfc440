package jp.shimon.web.settings;

import java.util.List;
import java.util.Map;
import jp.shimon.approval.Decider;
import jp.shimon.approval.RouteRules;
import jp.shimon.approval.Routes;
import jp.shimon.change.ChangeKind;
import jp.shimon.identity.Person;
import jp.shimon.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 決裁の決まり。 Everybody reads them, the secretariat writes them as a whole. */
@RestController
@RequestMapping("/api/routes")
class RoutesApi {

    private final Routes routes;

    RoutesApi(Routes routes) {
        this.routes = routes;
    }

    /** The rules as they come in: what is left out is said, not guessed. */
    record Form(
            @Nullable Integer version,
            @Nullable Boolean passOver,
            @Nullable Map<ChangeKind, Decider> deciders,
            @Nullable Map<String, List<String>> superiors) {}

    @GetMapping
    RouteRules rules() {
        return routes.current();
    }

    @PutMapping
    RouteRules revise(@RequestBody Form form, Person person) {
        Integer version = given("version", form.version());
        Map<String, Decider> deciders = given("deciders", form.deciders()).entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        entry -> entry.getKey().name(), Map.Entry::getValue));
        routes.revise(
                new RouteRules(
                        version, given("passOver", form.passOver()), deciders, given("superiors", form.superiors())),
                person);
        return routes.current();
    }

    private static <T> T given(String field, @Nullable T value) {
        if (value == null) {
            throw Refused.invalid(field, "required");
        }
        return value;
    }
}
