package jp.shimon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shimon.calendar.Office;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.process.Personnel;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.RestClientOf;
import jp.shimon.testing.RestClientOf.Answer;
import jp.shimon.testing.Staff;
import jp.shimon.testing.Town;
import jp.shimon.testing.WebSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 職員の画面：accounts, passwords, departments and absences, as an administrator and as everybody sees them. */
@OfficeTest
class PeoplePagesTest {

    private static final Pattern ONCE = Pattern.compile("class=\"once\">([a-z0-9]+)<");
    private static final String OWN = "きのうの夕飯はカレーでした";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Personnel personnel;

    @Autowired
    Office office;

    @Autowired
    Town town;

    @SuppressWarnings("NullAway.Init")
    private Staff staff;

    private String department = "";

    @BeforeEach
    void aDepartmentOfItsOwn() {
        staff = new Staff(accounts);
        department = staff.department("画面課");
    }

    @Test
    void aNewPersonIsHandedAPasswordOnceAndGivesItUpFirst() {
        HttpResponse<String> opened = admin().form(
                        "/admin/accounts",
                        Map.of("username", "hajime1", "name", "初 めて", "department", department, "roles", "STAFF"));
        Matcher once = ONCE.matcher(opened.body());
        assertThat(once.find()).isTrue();
        String initial = once.group(1);
        assertThat(admin().get("/admin/accounts/hajime1").body())
                .contains("初 めて")
                .doesNotContain(initial);

        assertThat(rest("hajime1", initial).get("/api/tasks").status()).isEqualTo(403);
        WebSession first = WebSession.of(port, "hajime1", initial);
        assertThat(first.get("/plans").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/password"));
        assertThat(first.form("/password", Map.of("current", initial, "next", "hajime1", "again", "x"), "/password")
                        .body())
                .contains("12文字以上", "利用者名や名前を含めない", "二つの新しいパスワードが違います");
        first.form("/password", Map.of("current", initial, "next", OWN, "again", OWN), "/password");

        assertThat(first.get("/plans").statusCode()).isEqualTo(200);
        assertThat(rest("hajime1", OWN).get("/api/tasks").status()).isEqualTo(200);
        assertThat(rest("hajime1", initial).get("/api/tasks").status()).isEqualTo(401);
    }

    @Test
    void whatWasTypedStandsWhenSomethingIsWrong() {
        HttpResponse<String> page =
                admin().form("/admin/accounts", Map.of("username", "だめ", "name", "残る名前", "roles", "HEAD"));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("残る名前", "英数字と _ . だけで", "担当と課長には課が必要です", "value=\"HEAD\" checked");
    }

    @Test
    void aClosedAccountIsOutAtTheNextRequestInEveryWindow() {
        Person person = staff.in(department, Role.STAFF);
        WebSession window = WebSession.of(port, person.username());
        RestClientOf client = rest(person.username(), Town.PASSWORD);
        assertThat(window.get("/plans").statusCode()).isEqualTo(200);
        assertThat(client.get("/api/tasks").status()).isEqualTo(200);

        admin().form("/admin/accounts/" + person.username() + "/close", Map.of());

        assertThat(client.get("/api/tasks").status()).isEqualTo(401);
        assertThat(window.get("/plans").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login?ended"));
        assertThat(window.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(302);
    }

    @Test
    void aNewInitialPasswordEndsWhatWasBegunWithTheOldOne() {
        Person person = staff.in(department, Role.STAFF);
        WebSession window = WebSession.of(port, person.username());
        RestClientOf client = rest(person.username(), Town.PASSWORD);
        assertThat(client.get("/api/tasks").status()).isEqualTo(200);

        assertThat(admin().form("/admin/accounts/" + person.username() + "/reset", Map.of())
                        .body())
                .containsPattern(ONCE);

        assertThat(client.get("/api/tasks").status()).isEqualTo(401);
        assertThat(window.get("/plans").statusCode()).isEqualTo(302);
    }

    @Test
    void onlyTheAdministratorComesIn() {
        WebSession secretariat = WebSession.of(port, "gyoukan1");
        for (String page : List.of(
                "/admin/accounts",
                "/admin/accounts/new",
                "/admin/accounts/soumu1",
                "/admin/departments",
                "/admin/departments/soumu",
                "/admin/reorganisation")) {
            assertThat(secretariat.get(page).statusCode()).as(page).isEqualTo(403);
            assertThat(admin().get(page).statusCode()).as(page).isEqualTo(200);
        }
        assertThat(secretariat.form("/admin/accounts/soumu1/close", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(secretariat.form("/admin/departments", Map.of("code", "x")).statusCode())
                .isEqualTo(403);
        assertThat(secretariat
                        .form("/admin/reorganisation", Map.of("kind", "MERGE"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(secretariat.get("/").body()).doesNotContain("/admin/accounts");
    }

    @Test
    void aDepartmentIsOpenedAndClosedOnlyWhenNobodyWorksThere() {
        admin().form("/admin/departments", Map.of("code", "machi_" + department, "name", "まちづくり課", "sort", "70"));
        assertThat(admin().get("/admin/departments").body()).contains("まちづくり課");
        staff.in(department, Role.STAFF);

        HttpResponse<String> refused = admin().form(
                        "/admin/departments/" + department,
                        Map.of("name", "画面課", "sort", "500", "closedFrom", "2027-04-01"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("画面課には職員が1人います");
        String empty = "/admin/departments/machi_" + department;
        admin().form(empty, Map.of("name", "まちづくり課", "sort", "70", "closedFrom", "2026-04-01"));
        assertThat(admin().get(empty).body()).contains("課の登録を変えた", "2026-04-01");
    }

    @Test
    void aReorganisationIsLookedAtAndThenCarriedOut() {
        Person head = staff.in(department, Role.HEAD);
        Map<String, Object> typed = Map.of(
                "kind",
                "RENAME",
                "department",
                department,
                "newCode",
                "next_" + department,
                "name",
                "次の課",
                "from",
                office.today().toString());
        String look = admin().form("/admin/reorganisation/preview", typed).body();
        assertThat(look).contains("画面課から次の課へ、職員1人", "まだ何も変わっていません", head.name());
        Matcher seal = Pattern.compile("name=\"seal\" value=\"([0-9a-f]+)\"").matcher(look);
        assertThat(seal.find()).isTrue();
        Map<String, Object> act = new HashMap<>(typed);
        act.put("seal", seal.group(1));
        act.put("heads", head.username());
        act.put("asked", "RENAME " + department);

        HttpResponse<String> done = admin().form("/admin/reorganisation", act);

        assertThat(done.statusCode()).isEqualTo(302);
        assertThat(accounts.person(head.username()).headOf("next_" + department))
                .isTrue();
    }

    @Test
    void anAbsenceIsEnteredShownAtHomeAndCancelled() {
        Person away = staff.in(department, Role.HEAD);
        Person deputy = staff.in(department, Role.STAFF);
        String today = office.today().toString();
        WebSession window = WebSession.of(port, away.username());

        HttpResponse<String> wrong = window.form(
                "/absences", Map.of("from", today, "to", "きのう", "deputy", away.username(), "reason", "残る理由"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("日付は 2024-03-31 の形で", "残る理由");
        window.form("/absences", Map.of("from", today, "to", today, "deputy", deputy.username(), "reason", "出張"));

        assertThat(window.get("/absences").body()).contains(deputy.name(), "不在中", "出張");
        assertThat(WebSession.of(port, deputy.username()).get("/").body())
                .contains(away.name() + "の代理は" + deputy.name() + "です");
        assertThat(WebSession.of(port, "gyoukan1").get("/absences").body()).contains(away.name());
    }

    @Test
    void absencesByRest() {
        Person away = staff.in(department, Role.STAFF);
        LocalDate today = office.today();
        Map<String, Object> form =
                Map.of("from", today.toString(), "to", today.plusDays(2).toString());
        RestClientOf own = rest(away.username(), Town.PASSWORD);

        Answer entered = own.post("/api/absences", form);

        assertThat(entered.status()).isEqualTo(201);
        String id = entered.body().at("/absence/id").asText();
        assertThat(own.get("/api/absences").body()).hasSize(1);
        assertThat(own.post("/api/absences", form).errors()).containsExactly("from absence.overlap");
        assertThat(rest("soumu1", Town.PASSWORD)
                        .send("DELETE", "/api/absences/" + id, null)
                        .status())
                .isEqualTo(403);
        assertThat(own.send("DELETE", "/api/absences/" + id, null).status()).isEqualTo(204);
        assertThat(own.send("DELETE", "/api/absences/" + id, null).status()).isEqualTo(404);
    }

    private WebSession admin() {
        return WebSession.of(port, "admin1");
    }

    private RestClientOf rest(String username, String password) {
        return new RestClientOf(port, username, password);
    }
}
