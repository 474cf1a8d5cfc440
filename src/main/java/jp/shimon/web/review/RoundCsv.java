package jp.shimon.web.review;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.shimon.hearing.RatingView;
import jp.shimon.hearing.RoundId;
import jp.shimon.hearing.RoundView;
import jp.shimon.hearing.Rounds;
import jp.shimon.identity.Accounts;
import jp.shimon.shared.Csv;
import jp.shimon.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** 進捗確認の一覧表。 */
@RestController
class RoundCsv {

    private static final List<String> HEAD =
            List.of("department", "state", "path", "title", "stage", "self", "internal", "external", "heldOn");

    private final Rounds rounds;
    private final Accounts accounts;

    RoundCsv(Rounds rounds, Accounts accounts) {
        this.rounds = rounds;
        this.accounts = accounts;
    }

    @GetMapping({"/reviews/{id}/measures.csv", "/api/reviews/{id}/measures.csv"})
    ResponseEntity<byte[]> csv(@PathVariable String id, Locale asked) {
        RoundView view = rounds.view(RoundId.parse(id));
        Locale locale = Words.language(asked);
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD.stream()
                .map(column -> Words.of("review.column." + column, locale))
                .toList());
        for (RoundView.Asked asks : view.departments()) {
            asks.measures().forEach(line -> rows.add(row(asks, line, locale)));
        }
        String name = "review_" + view.round().review().fiscalYear() + "_"
                + view.round().review().period() + ".csv";
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(Csv.of(rows));
    }

    private List<String> row(RoundView.Asked asks, RoundView.Line line, Locale locale) {
        return List.of(
                accounts.departmentName(asks.department()),
                Words.of("review.asked.state." + asks.state(), locale),
                line.path(),
                line.title(),
                Words.of("review.stage." + line.stage(), locale),
                label(line.self()),
                label(line.internal()),
                label(line.external()),
                line.heldOn() == null ? "" : line.heldOn().toString());
    }

    private static String label(@Nullable RatingView rating) {
        return rating == null ? "" : rating.label();
    }
}
