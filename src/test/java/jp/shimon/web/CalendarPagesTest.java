package jp.shimon.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import jp.shimon.calendar.Office;
import jp.shimon.settings.CityCalendar;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.RestClientOf;
import jp.shimon.testing.Town;
import jp.shimon.testing.WebSession;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 開庁日の暦、督促と文書番号の設定、お知らせの画面とREST。 */
@OfficeTest
class CalendarPagesTest {

    private static final String AT = "/settings/calendar";

    @LocalServerPort
    int port;

    @Autowired
    CityCalendar calendar;

    @Autowired
    Office office;

    @Test
    void theSecretariatClosesADayAndItIsCountedSo() {
        WebSession gyoukan1 = WebSession.of(port, "gyoukan1");
        String day = "2031-08-14 閉庁 お盆の休み\r\n２０３１/8/16　開庁　花火大会の相談窓口";

        HttpResponse<String> preview = gyoukan1.form(AT, typed("2031", day, "preview", "true"));
        assertThat(preview.body()).contains("まだ保存していません", "お盆の休み", "花火大会の相談窓口");
        assertThat(calendar.current().value()).isEmpty();

        gyoukan1.form(AT, typed("2031", day));
        assertThat(gyoukan1.get(AT + "?year=2031").body()).contains("2031-08-16 開庁 花火大会の相談窓口", "市の休みと開庁日を変えた");
        JsonNode counted =
                rest("soumu1").get("/api/calendar/count?day=2031-08-13&days=1").body();
        assertThat(counted.path("after").asText()).isEqualTo("2031-08-15");
        assertThat(rest("soumu1")
                        .get("/api/calendar/count?day=2031-08-15&days=1")
                        .body()
                        .path("after")
                        .asText())
                .isEqualTo("2031-08-16");
        assertThat(rest("soumu1")
                        .get("/api/calendar/count?day=2031-08-17&days=3")
                        .body()
                        .path("notice")
                        .asText())
                .isEqualTo("2031-08-13");

        gyoukan1.form(AT, typed("2031", ""));
        assertThat(calendar.current().value()).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidWithItsLineAndNothingTypedIsLost() {
        WebSession gyoukan1 = WebSession.of(port, "gyoukan1");
        String typed = "2031-02-30 閉庁 ない日\n2031-08-16 閉庁 土曜日\n2032-08-13 閉庁 別の年度\n閉庁";

        HttpResponse<String> page = gyoukan1.form(AT, typed("2031", typed));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("1行目「2031-02-30 閉庁 ない日」を読み取れません", "3行目の令和14年8月13日は、令和13年度の日ではありません", "4行目「閉庁」")
                .contains("2031-08-16 閉庁 土曜日");
        assertThat(gyoukan1.form(AT, typed("2031", "2031-08-16 閉庁 土曜日")).body()).contains("もともと休みの日です");
        assertThat(gyoukan1.form(AT, Map.of("year", "2031", "version", "999", "days", "2031-08-14 閉庁 休み"))
                        .body())
                .contains("ほかの画面で先に保存されています", "2031-08-14 閉庁 休み");
    }

    @Test
    void everySettingHasADoorAndEveryDoorOpens() {
        assertThat(doors("gyoukan1", "/settings"))
                .containsExactlyInAnyOrder(
                        "/settings/committees",
                        "/settings/scales",
                        "/settings/decision",
                        "/settings/routes",
                        "/settings/rules",
                        "/settings/calendar",
                        "/settings/reminders",
                        "/settings/numbers",
                        "/settings/letterhead",
                        "/settings/templates");
        assertThat(doors("admin1", "/admin")).contains("/admin/accounts", "/admin/departments", "/admin/mail");
        assertThat(doors("gyoukan1", "/")).contains("/settings").doesNotContain("/settings/rules");
        assertThat(WebSession.of(port, "soumu1").get("/settings").statusCode()).isEqualTo(403);
        assertThat(WebSession.of(port, "gyoukan1").get("/admin").statusCode()).isEqualTo(403);
    }

    private List<String> doors(String person, String page) {
        WebSession session = WebSession.of(port, person);
        List<String> doors = Pattern.compile("class=\"door[^\"]*\" href=\"([^\"]+)\"")
                .matcher(session.get(page).body())
                .results()
                .map(door -> door.group(1))
                .toList();
        assertThat(doors)
                .allSatisfy(door ->
                        assertThat(session.get(door).statusCode()).as(door).isEqualTo(200));
        return doors;
    }

    @Test
    void everybodyLooksAndOnlyTheSecretariatWrites() {
        WebSession soumu1 = WebSession.of(port, "soumu1");

        assertThat(soumu1.get(AT + "?year=2026").body())
                .contains("令和8年度(2026年度)の開庁日", "国民の休日", "年末年始の休日")
                .doesNotContain("<textarea");
        assertThat(soumu1.form(AT, typed("2031", "")).statusCode()).isEqualTo(403);
        assertThat(soumu1.get("/settings/reminders").statusCode()).isEqualTo(403);
        assertThat(soumu1.get("/settings/numbers").statusCode()).isEqualTo(403);
        assertThat(soumu1.get("/admin/mail").statusCode()).isEqualTo(403);
        assertThat(rest("soumu1")
                        .put("/api/calendar", Map.of("version", 0, "days", List.of()))
                        .status())
                .isEqualTo(403);
        assertThat(rest("gyoukan1").put("/api/calendar", Map.of("version", 0)).errors())
                .containsExactly("days required");
        assertThat(rest("gyoukan1")
                        .put("/api/calendar", Map.of("version", 0, "days", List.of(Map.of("name", "名前だけ"))))
                        .errors())
                .containsExactly("days[0].day required");
        assertThat(rest("soumu1").get("/api/calendar/count?day=never&days=1").errors())
                .containsExactly("day date");
        assertThat(rest("soumu1")
                        .get("/api/calendar?year=2026")
                        .body()
                        .path("openDays")
                        .asInt())
                .isEqualTo(241);
    }

    @Test
    void theTimesOfRemindersAreCheckedAndSaved() {
        WebSession gyoukan1 = WebSession.of(port, "gyoukan1");
        JsonNode before = rest("gyoukan1").get("/api/settings/reminders").body();

        HttpResponse<String> wrong = gyoukan1.form(
                "/settings/reminders",
                Map.of(
                        "version", before.path("version").asText(),
                        "on", "true",
                        "at", "3時",
                        "opens", "08:30",
                        "closes", "17:15",
                        "before", "-1",
                        "escalate", "5"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("時刻は 09:00 の形で", "読み取れません", "3時");
        assertThat(rest("gyoukan1")
                        .put(
                                "/api/settings/reminders",
                                Map.of(
                                        "version",
                                        before.path("version").asInt(),
                                        "on",
                                        true,
                                        "at",
                                        "03:00",
                                        "opens",
                                        "08:30",
                                        "closes",
                                        "17:15",
                                        "before",
                                        1,
                                        "escalate",
                                        5))
                        .errors())
                .containsExactly("at reminders.outside");
        assertThat(rest("gyoukan1").put("/api/settings/reminders", before).status())
                .isEqualTo(200);
    }

    @Test
    void numbersAreWrittenAsTheCitySaysAfterALookAtTheNextOne() {
        WebSession gyoukan1 = WebSession.of(port, "gyoukan1");
        JsonNode before = rest("gyoukan1").get("/api/settings/numbers").body();
        Map<String, String> typed = new HashMap<>(Map.of(
                "version", before.path("version").asText(),
                "series0", before.at("/numbers/0/series").asText(),
                "pattern0", "<era><year>年<city><department>第<no>号",
                "city0", "田",
                "department0", "総",
                "yearly0", "true",
                "series1", before.at("/numbers/1/series").asText(),
                "pattern1", "<era><year>年<city>第<no>号",
                "city1", "田総",
                "yearly1", "true"));

        for (int other = 2; other < before.path("numbers").size(); other++) {
            JsonNode series = before.path("numbers").get(other);
            typed.put("series" + other, series.path("series").asText());
            typed.put("pattern" + other, series.path("pattern").asText());
            typed.put("yearly" + other, "true");
        }
        assertThat(gyoukan1.get("/settings/numbers").body()).contains("懇談会への依頼文書", "諮問の取下げ通知", "計画の訂正");

        HttpResponse<String> alike = gyoukan1.form("/settings/numbers", typed);
        assertThat(alike.statusCode()).isEqualTo(422);
        assertThat(alike.body()).contains("系列「諮」と同じ番号になることがあります", "田総");

        typed.put("pattern1", "<era><year>年<city><series>第<no>号");
        typed.put("preview", "true");
        assertThat(gyoukan1.form("/settings/numbers", typed).body())
                .containsPattern("令和\\d+年田総第\\d+号")
                .containsPattern("令和\\d+年田総変第\\d+号");
        assertThat(rest("gyoukan1").get("/api/settings/numbers").body()).isEqualTo(before);
        assertThat(rest("gyoukan1")
                        .put("/api/settings/numbers", Map.of("version", 0, "numbers", List.of()))
                        .errors())
                .containsExactly("numbers numbers.series");
    }

    @Test
    void aReminderByHandGoesThroughRestAndStandsAmongTheNotices(@Autowired Town town) {
        town.proposed(town.aMeasure("画面から督促される取組"));
        JsonNode item = waiting("画面から督促される取組");
        String remind = "/api/tasks/" + item.path("task").asText() + "/remind";

        assertThat(rest("soumu1").post(remind, Map.of()).status()).isEqualTo(403);
        assertThat(rest("kanri1").post(remind, Map.of("note", "よろしく")).status()).isEqualTo(204);
        assertThat(rest("gyoukan1").post(remind, null).errors()).containsExactly(" remind.already");
        assertThat(rest("kanri1").post("/api/tasks/nowhere/remind", Map.of()).status())
                .isEqualTo(404);

        assertThat(rest("soumu2").get("/api/notices").body().findValuesAsText("text"))
                .filteredOn(text -> text.contains("画面から督促される取組"))
                .singleElement()
                .asString()
                .contains("変更案を承認する", "督促がありました。よろしく");
        WebSession soumu2 = WebSession.of(port, "soumu2");
        assertThat(soumu2.get("/notices").body()).contains("未読", "お知らせ（未読");
        WebSession kanri1 = WebSession.of(port, "kanri1");
        assertThat(kanri1.get("/pending").body()).contains("さんが督促");
        HttpResponse<String> twice = kanri1.form(
                "/pending/tasks/" + item.path("task").asText() + "/remind",
                Map.of("note", "消えない添え書き", "department", "soumu"));
        assertThat(twice.statusCode()).isEqualTo(409);
        assertThat(twice.body())
                .contains("督促できませんでした", "value=\"消えない添え書き\"", "画面から督促される取組")
                .containsPattern("value=\"soumu\" selected");
        soumu2.form("/notices/seen", Map.of());
        assertThat(soumu2.get("/notices").body()).doesNotContain("お知らせ（未読");
    }

    @Test
    void whoeverIsAwayIsMarkedWhereACaseWaitsForThem(@Autowired Town town) {
        String change = town.proposed(town.aMeasure("不在の課長を待つ取組")).toString();
        String today = office.today().toString();
        WebSession soumu1 = WebSession.of(port, "soumu1");
        assertThat(soumu1.get("/changes/" + change).body()).doesNotContain("課長（不在）");

        JsonNode absence = rest("soumu2")
                .post("/api/absences", Map.of("from", today, "to", today))
                .body();

        assertThat(soumu1.get("/changes/" + change).body()).contains("総務課の課長（不在）");
        assertThat(WebSession.of(port, "kanri1").get("/pending").body()).contains("総務課の課長（不在）");
        rest("soumu2")
                .send("DELETE", "/api/absences/" + absence.at("/absence/id").asText(), null);
        assertThat(soumu1.get("/changes/" + change).body()).doesNotContain("課長（不在）");
    }

    private JsonNode waiting(String title) {
        JsonNode items =
                rest("kanri1").get("/api/pending?step=approveProposal").body().path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.at("/change/title").asText().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, String> typed(String year, String days, String... more) {
        Map<String, String> typed = new HashMap<>(Map.of(
                "year",
                year,
                "days",
                days,
                "version",
                String.valueOf(calendar.current().version())));
        for (int i = 0; i < more.length; i += 2) {
            typed.put(more[i], more[i + 1]);
        }
        return typed;
    }

    private RestClientOf rest(String username) {
        return new RestClientOf(port, username, Town.PASSWORD);
    }
}
