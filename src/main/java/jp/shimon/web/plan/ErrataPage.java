package jp.shimon.web.plan;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.shimon.change.ChangeId;
import jp.shimon.change.Changes;
import jp.shimon.identity.Person;
import jp.shimon.provenance.ErrataView;
import jp.shimon.provenance.Provenance;
import jp.shimon.provenance.Source;
import jp.shimon.web.page.Page;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 正誤表の画面：every correction of a plan with 誤 and 正; a change is linked for those who may open it. */
@Page
class ErrataPage {

    private final Provenance provenance;
    private final Changes changes;

    ErrataPage(Provenance provenance, Changes changes) {
        this.provenance = provenance;
        this.changes = changes;
    }

    @GetMapping("/plans/{code}/errata")
    String errata(@PathVariable String code, Person person, Model model) {
        ErrataView view = provenance.errata(code);
        model.addAttribute("view", view);
        model.addAttribute("open", open(view, person));
        return "plan/errata";
    }

    private Set<UUID> open(ErrataView view, Person person) {
        return changes
                .heads(view.errata().stream()
                        .map(erratum -> erratum.source().change())
                        .filter(Objects::nonNull)
                        .map(Source.Asked::id)
                        .map(ChangeId::new)
                        .toList())
                .stream()
                .filter(head -> head.visibleTo(person))
                .map(head -> head.id().value())
                .collect(Collectors.toSet());
    }
}
