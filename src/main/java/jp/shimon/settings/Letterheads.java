package jp.shimon.settings;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Map;
import jp.shimon.identity.Person;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 文書の差出人の設定。 */
@Component
@Transactional(readOnly = true)
public class Letterheads {

    private static final TypeReference<Letterhead> HEAD = new TypeReference<>() {};

    private final SettingTable settings;

    Letterheads(SettingTable settings) {
        this.settings = settings;
    }

    public Setting<Letterhead> current() {
        return settings.current(SettingName.LETTERHEAD, HEAD);
    }

    /** @throws Refused FORBIDDEN for whoever may not change it */
    public void admit(Person person) {
        settings.admit(person);
    }

    /** @throws Refused FORBIDDEN but for the secretariat, INVALID, CONFLICT when it moved on */
    @Transactional
    public void revise(Letterhead head, int seen, Person by) {
        admit(by);
        if (Texts.blank(head.mayor())) {
            throw Refused.invalid("mayor", "required");
        }
        if (head.mayor().length() > Letterhead.LONGEST) {
            throw Refused.invalid(
                    "mayor", "tooLong", Letterhead.LONGEST, head.mayor().length());
        }
        Letterhead before = current().value();
        if (!before.equals(head)) {
            settings.revise(
                    SettingName.LETTERHEAD,
                    head,
                    seen,
                    by,
                    Map.of("letterhead.mayor", before.mayor() + " → " + head.mayor()));
        }
    }
}
