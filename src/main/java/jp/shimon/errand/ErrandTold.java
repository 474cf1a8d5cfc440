package jp.shimon.errand;

import java.util.List;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.notice.About;
import jp.shimon.notice.Notices;
import jp.shimon.shared.Sentence;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 後処理の知らせ：an errand that was given up needs somebody. */
@Component
class ErrandTold {

    private final Notices notices;
    private final Accounts accounts;

    ErrandTold(Notices notices, Accounts accounts) {
        this.notices = notices;
        this.accounts = accounts;
    }

    @Transactional
    public void givenUp(Errand errand, String name) {
        List<String> administrators =
                accounts.having(Role.ADMIN).stream().map(Person::username).toList();
        Sentence sentence = Sentence.of("notice.errand." + errand.kind(), name);
        notices.tell(administrators, sentence, About.page("/admin/errands"));
    }
}
