package jp.shimon.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.shimon.plan.MeasureContent;
import org.junit.jupiter.api.Test;

/**
 * 見本の二つの変更案にある指摘：those that the real paper contains, each at its place, and no other. The letters after the
 * sentences are the paper's anomalies as the domain notes count them.
 */
class SeedFindingsTest {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Test
    void 見直しの変更案にある指摘() throws IOException {
        assertThat(Dossiers.revising(before(), after(0)).saying(reason(0)).findings())
                .containsExactly(
                        "V01 after.schedule.2025", // 令和7年度に目標がない：A8
                        "V02 before.yearPlans.2024", // 変更前は年度計画欄が令和5年度まで、計画概要は令和7年度まで：A6
                        "V02 before.yearPlans.2025", // 同じ：A6
                        "V03 after.schedule.2023", // 令和5年度は計画概要だけが変わる：A9、A10
                        "V06 reason.circumstances", // 「当初の計画」が記録にない：A3
                        "V08 after.schedule.2022", // Web会議とWEB会議：A2
                        "V08 reason.ratingReason", // 取組と取組み：A20
                        "V09 reason.ratingReason", // 施行実施：A1
                        "V10 after.relatedDepartments", // 関係部署が空白：A19
                        "V14 after.yearPlans.2023", // 令和5年度を上半期のあとで変える：A21
                        "V17 after.goals[1].text"); // 提示（令和2年度）が検討（令和3年度）より先：A5
    }

    @Test
    void 追加の変更案にある指摘() throws IOException {
        assertThat(Dossiers.adding(after(1)).saying(reason(1)).bySecretariat().findings())
                .containsExactly(
                        "V01 after.schedule.2024", // 目標は令和7年度まで、年度計画欄は令和5年度だけ：A16
                        "V01 after.schedule.2025", // 同じ：A16
                        "V02 after.yearPlans.2024", // 計画概要は令和7年度まで、年度計画欄は令和5年度だけ：A16
                        "V02 after.yearPlans.2025", // 同じ：A16
                        "V08 after.schedule.2023", // 調査・研究と調査、研究：A18
                        "V09 after.background", // 実証と検証：A17
                        "V10 after.relatedDepartments", // 関係部署が空白：A19
                        "V11 drafter", // 事務局が自ら起案した：A22
                        "V13 after.goals", // 終わりの姿がない：A17
                        "V13 after.yearPlans.2023", // 三年度とも同じ：A17
                        "V14 after.schedule.2023"); // 令和5年度に、上半期のあとで加える：A21
    }

    private static MeasureContent before() throws IOException {
        return JSON.treeToValue(read("plan").at("/nodes/1/children/0/children/0/measures/0"), MeasureContent.class);
    }

    private static MeasureContent after(int change) throws IOException {
        return JSON.treeToValue(read("changes").at("/changes/" + change + "/after"), MeasureContent.class);
    }

    private static Reason reason(int change) throws IOException {
        return JSON.treeToValue(read("changes").at("/changes/" + change + "/reason"), Reason.class);
    }

    private static JsonNode read(String file) throws IOException {
        return JSON.readTree(Files.readString(Path.of("src/main/resources/sample/" + file + ".json")));
    }
}
