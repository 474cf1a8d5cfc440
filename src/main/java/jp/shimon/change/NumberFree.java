package jp.shimon.change;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** V12：追加する取組項目の番号は、まだ使われていないもの。 */
@Component
class NumberFree implements Rule {

    @Override
    public Stream<Finding> findings(Dossier dossier) {
        return dossier.kind() == ChangeKind.ADD && !dossier.numberFree()
                ? dossier
                        .onlyAfter()
                        .map(after -> Finding.of("V12", Severity.E, "after.number", String.valueOf(after.number())))
                        .stream()
                : Stream.empty();
    }
}
