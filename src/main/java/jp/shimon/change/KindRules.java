package jp.shimon.change;

import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 変更の種類ごとの決まり：諮問にかけるか、軽微な変更として報告にとどめるか。 A rule of the city, kept as data. */
@Component
class KindRules {

    private final EntityManager entities;

    KindRules(EntityManager entities) {
        this.entities = entities;
    }

    /** Whether each kind goes to the committee by default; headquarters may decide otherwise. */
    Map<ChangeKind, Boolean> all() {
        Map<ChangeKind, Boolean> rules = new EnumMap<>(ChangeKind.class);
        List<?> rows = entities.createNativeQuery("select kind, consulted from change_kind_rule")
                .getResultList();
        for (Object row : rows) {
            Object[] rule = (Object[]) row;
            rules.put(ChangeKind.valueOf((String) rule[0]), (Boolean) rule[1]);
        }
        return rules;
    }

    void set(ChangeKind kind, boolean consulted) {
        entities.createNativeQuery("update change_kind_rule set consulted = :consulted where kind = :kind")
                .setParameter("consulted", consulted)
                .setParameter("kind", kind.name())
                .executeUpdate();
    }
}
