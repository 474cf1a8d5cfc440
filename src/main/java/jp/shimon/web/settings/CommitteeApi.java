package jp.shimon.web.settings;

import java.util.List;
import java.util.UUID;
import jp.shimon.consultation.CommitteeDetail;
import jp.shimon.consultation.CommitteeView;
import jp.shimon.consultation.Committees;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 委員会。 Everybody reads them; they are written on the pages of the secretariat. */
@RestController
@RequestMapping("/api/committees")
class CommitteeApi {

    private final Committees committees;

    CommitteeApi(Committees committees) {
        this.committees = committees;
    }

    @GetMapping
    List<CommitteeView> all() {
        return committees.all();
    }

    @GetMapping("/{id}")
    CommitteeJson one(@PathVariable UUID id) {
        CommitteeDetail detail = committees.one(id);
        return CommitteeJson.from(detail);
    }
}
