package jp.shimon.web.opinion;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import jp.shimon.calendar.Office;
import jp.shimon.consultation.OpinionView;
import jp.shimon.consultation.Opinions;
import jp.shimon.web.page.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 附帯意見の一覧：every opinion with its 対応方針, also as CSV. */
@Page
class OpinionPage {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Opinions opinions;
    private final OpinionCsv csv;
    private final Office office;

    OpinionPage(Opinions opinions, OpinionCsv csv, Office office) {
        this.opinions = opinions;
        this.csv = csv;
        this.office = office;
    }

    @GetMapping("/opinions")
    String all(@RequestParam(defaultValue = "all") String show, Model model) {
        List<OpinionView> all = opinions.all();
        OpinionFilter filter = OpinionFilter.of(show);
        model.addAttribute("any", !all.isEmpty());
        model.addAttribute("opinions", filter.of(all, office.today()));
        model.addAttribute("filter", filter);
        model.addAttribute("filters", OpinionFilter.values());
        model.addAttribute("today", office.today());
        return "opinion/list";
    }

    @GetMapping("/opinions.csv")
    ResponseEntity<byte[]> csv(@RequestParam(defaultValue = "all") String show, Locale locale) {
        List<OpinionView> shown = OpinionFilter.of(show).of(opinions.all(), office.today());
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"opinions.csv\"")
                .body(csv.of(shown, locale));
    }
}
