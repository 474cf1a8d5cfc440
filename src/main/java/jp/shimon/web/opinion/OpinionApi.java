package jp.shimon.web.opinion;

import java.util.List;
import java.util.UUID;
import jp.shimon.calendar.Office;
import jp.shimon.consultation.OpinionId;
import jp.shimon.consultation.OpinionView;
import jp.shimon.consultation.Opinions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 附帯意見と対応方針。 {@code show}: all, open or overdue. */
@RestController
@RequestMapping("/api/opinions")
class OpinionApi {

    private final Opinions opinions;
    private final Office office;

    OpinionApi(Opinions opinions, Office office) {
        this.opinions = opinions;
        this.office = office;
    }

    @GetMapping
    List<OpinionView> all(@RequestParam(defaultValue = "all") String show) {
        return OpinionFilter.of(show).of(opinions.all(), office.today());
    }

    @GetMapping("/{id}")
    OpinionView one(@PathVariable UUID id) {
        return opinions.one(new OpinionId(id));
    }
}
