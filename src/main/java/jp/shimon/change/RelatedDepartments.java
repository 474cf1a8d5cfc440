package jp.shimon.change;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** V10：関係部署が書かれていない。「なし」と書かれていないことは、ないことと同じではない。 */
@Component
class RelatedDepartments implements Rule {

    @Override
    public Stream<Finding> findings(Dossier dossier) {
        return dossier.kind().hasAfter()
                ? dossier
                        .onlyAfter()
                        .filter(after -> after.relatedDepartments() == null)
                        .map(after -> Finding.of("V10", Severity.W, "after.relatedDepartments"))
                        .stream()
                : Stream.empty();
    }
}
