package jp.shimon.change;

import java.util.stream.Stream;
import jp.shimon.shared.Texts;
import org.springframework.stereotype.Component;

/**
 * V20：資料の頭書き（日付、番号、宛名、会議、根拠）が書かれていない。 A change drafted here states none: its paper gets the head from the
 * consultation. It can occur only for a change that is taken over from a paper made elsewhere.
 */
@Component
class PaperHeadStated implements Rule {

    @Override
    public Stream<Finding> findings(Dossier dossier) {
        PaperHead paper = dossier.paper();
        return paper == null
                ? Stream.empty()
                : paper.parts().entrySet().stream()
                        .filter(part -> Texts.blank(part.getValue()))
                        .map(part -> "paper." + part.getKey())
                        .map(place -> Finding.of("V20", Severity.I, place, PlaceWords.of(place)));
    }
}
