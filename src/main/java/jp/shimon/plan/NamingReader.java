package jp.shimon.plan;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 体系の名称の出どころを読む：which version gave a node its name, each name with its version in one statement. */
@Component
class NamingReader {

    private static final String OF_A_NODE = """
            select v.*, n.name as called, n.change_id as asked, lower(n.valid) as since, upper(n.valid) as until
            from node_name n join plan_version v on v.id = n.version_id
            where n.node_id = :node and n.known @> cast(:known as timestamptz)
            order by lower(n.valid)""";

    private static final String CORRECTED = """
            select v.*, n.node_id as node, m.name as was, n.name as called, n.change_id as asked
            from plan_version v join node_name n on n.version_id = v.id and lower(n.known) = v.known_since
              join node_name m on m.node_id = n.node_id and m.valid = n.valid and upper(m.known) = lower(n.known)
            where v.plan_id = :plan and v.cause = 'CORRECTION'""";

    /** 訂正された名称。 */
    record Righted(
            PlanVersion version,
            UUID node,
            String was,
            String becomes,
            @Nullable UUID change) {}

    private final EntityManager entities;

    NamingReader(EntityManager entities) {
        this.entities = entities;
    }

    /** The names of a node from day to day, as known at an instant. */
    List<Naming.Name> of(UUID node, Instant known) {
        List<Naming.Name> names = new ArrayList<>();
        for (Object row : query(OF_A_NODE)
                .setParameter("node", node)
                .setParameter("known", known)
                .addScalar("called", StandardBasicTypes.STRING)
                .addScalar("asked", StandardBasicTypes.UUID)
                .addScalar("since", StandardBasicTypes.LOCAL_DATE)
                .addScalar("until", StandardBasicTypes.LOCAL_DATE)
                .getResultList()) {
            Object[] read = (Object[]) row;
            names.add(new Naming.Name(
                    (String) read[1], (LocalDate) read[3], (LocalDate) read[4], ((PlanVersion) read[0]).recorded((UUID)
                                    read[2])));
        }
        return names;
    }

    /** The names that corrections of a plan put right: closed and opened at one instant, on the same days. */
    List<Righted> corrected(PlanId plan) {
        List<Righted> names = new ArrayList<>();
        for (Object row : query(CORRECTED)
                .setParameter("plan", plan.value())
                .addScalar("node", StandardBasicTypes.UUID)
                .addScalar("was", StandardBasicTypes.STRING)
                .addScalar("called", StandardBasicTypes.STRING)
                .addScalar("asked", StandardBasicTypes.UUID)
                .getResultList()) {
            Object[] read = (Object[]) row;
            names.add(new Righted(
                    (PlanVersion) read[0], (UUID) read[1], (String) read[2], (String) read[3], (UUID) read[4]));
        }
        return names;
    }

    private NativeQuery<?> query(String sql) {
        return entities.createNativeQuery(sql, Object[].class)
                .unwrap(NativeQuery.class)
                .addEntity("v", PlanVersion.class);
    }
}
