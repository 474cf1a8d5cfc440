package jp.shimon.change;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** V10：関係部署が書かれていない。「なし」と書かれていないことは、ないことと同じではない。 */
@Component
class RelatedDepartments implements Rule {

    @Override
    public Stream<Finding> findings(Dossier dossier) {
        return dossier.written().stream()
                .filter(side -> side.content().relatedDepartments() == null)
                .map(side -> Finding.of("V10", Severity.W, side.at("relatedDepartments")));
    }
}
