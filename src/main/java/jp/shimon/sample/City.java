package jp.shimon.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import jp.shimon.change.ChangeForm;
import jp.shimon.consultation.CommitteeType;
import jp.shimon.consultation.QuorumRule;
import jp.shimon.hearing.GoalResult;
import jp.shimon.hearing.ReviewPeriod;
import jp.shimon.identity.DepartmentView;
import jp.shimon.identity.Role;
import org.jspecify.annotations.Nullable;

/** The shape of the files under {@code sample/}. */
final class City {

    private City() {}

    record People(List<DepartmentView> departments, List<Employee> accounts, Board committee) {}

    record Employee(String username, String name, @Nullable String department, Set<Role> roles) {}

    record Board(
            String code,
            String name,
            CommitteeType type,
            String legalBasis,
            QuorumRule quorumRule,
            String quorumText,
            List<String> members) {}

    record Proposals(JsonNode consultation, Reply review, List<ChangeForm> changes) {}

    record Reply(
            int fiscalYear,
            ReviewPeriod period,
            String measure,
            String rating,
            String result,
            List<GoalResult> goals) {}
}
