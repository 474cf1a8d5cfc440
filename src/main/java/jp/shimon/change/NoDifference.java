package jp.shimon.change;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** V18：変更前と変更後に違いがない。 */
@Component
class NoDifference implements Rule {

    @Override
    public Stream<Finding> findings(Dossier dossier) {
        return dossier
                .onlyBefore()
                .filter(before -> dossier.onlyAfter().filter(before::sameAs).isPresent())
                .map(same -> Finding.of("V18", Severity.E, "after"))
                .stream();
    }
}
