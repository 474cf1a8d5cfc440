package jp.shimon.web.settings;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import jp.shimon.identity.Person;
import jp.shimon.register.NumberSeries;
import jp.shimon.settings.NumberPatterns;
import jp.shimon.settings.Setting;
import jp.shimon.settings.SettingName;
import jp.shimon.shared.Refused;
import jp.shimon.timeline.Entry;
import jp.shimon.timeline.Timeline;
import jp.shimon.web.page.Page;
import jp.shimon.web.page.Statuses;
import jp.shimon.web.page.Wrongs;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 文書番号の書き方の画面：each series with the number that would come next. */
@Page
class NumbersPage {

    private final NumberPatterns patterns;
    private final Timeline timeline;

    NumbersPage(NumberPatterns patterns, Timeline timeline) {
        this.patterns = patterns;
        this.timeline = timeline;
    }

    @GetMapping("/settings/numbers")
    String numbers(Person person, Model model) {
        patterns.admit(person);
        Setting<List<NumberSeries>> current = patterns.current();
        return page(current.value(), current.version(), Wrongs.NONE, model);
    }

    @PostMapping("/settings/numbers")
    String revise(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam int version,
            @RequestParam(defaultValue = "false") boolean preview,
            Person person,
            Model model,
            HttpServletResponse response) {
        patterns.admit(person);
        int count = patterns.current().value().size();
        List<NumberSeries> all =
                IntStream.range(0, count).mapToObj(n -> series(typed, n)).toList();
        try {
            Refused.ifAny(patterns.violations(all));
            if (preview) {
                model.addAttribute("preview", true);
                return page(all, version, Wrongs.NONE, model);
            }
            patterns.revise(all, version, person);
            return "redirect:/settings/numbers?saved";
        } catch (Refused refused) {
            response.setStatus(Statuses.of(refused));
            return page(all, version, Wrongs.of(refused, NumbersPage::input), model);
        }
    }

    /** {@code numbers[1].pattern} stands in the input {@code pattern1}. */
    private static String input(String field) {
        return field.replaceAll("numbers\\[(\\d+)]\\.(\\w+)", "$2$1");
    }

    private String page(List<NumberSeries> all, int version, Wrongs wrongs, Model model) {
        List<Entry> entries = new ArrayList<>(timeline.of(SettingName.NUMBERS));
        Collections.reverse(entries);
        model.addAttribute("all", all);
        model.addAttribute("previews", patterns.previews(all));
        model.addAttribute("version", version);
        model.addAttribute("wrongs", wrongs);
        model.addAttribute("entries", entries);
        return "settings/numbers";
    }

    private static NumberSeries series(MultiValueMap<String, String> typed, int n) {
        return new NumberSeries(
                text(typed, "series" + n),
                text(typed, "pattern" + n),
                text(typed, "city" + n),
                text(typed, "department" + n),
                text(typed, "section" + n),
                typed.containsKey("yearly" + n),
                typed.containsKey("wide" + n));
    }

    private static String text(MultiValueMap<String, String> typed, String name) {
        String value = typed.getFirst(name);
        return value == null ? "" : value.strip();
    }
}
