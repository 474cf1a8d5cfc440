package jp.shimon.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.process.Cases;
import jp.shimon.testing.OfficeTest;
import jp.shimon.testing.Staff;
import jp.shimon.testing.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** 職員の取込み：a table is looked at row by row, and stored as a whole or not at all. */
@OfficeTest
class StaffImportTest {

    private static final String AT = "/admin/accounts/import";
    private static final String HEAD = "利用者名,名前,課,役割,電子メールの宛先,後任\r\n";
    private static final Pattern HIDDEN = Pattern.compile("name=\"(table|digest)\" value=\"([^\"]+)\"");

    @Autowired
    WebApplicationContext house;

    @Autowired
    Accounts accounts;

    @Autowired
    Cases cases;

    @Autowired
    Town town;

    @SuppressWarnings("NullAway.Init")
    private MockMvc browser;

    private String department = "";
    private String name = "";
    private Person drafter = new Person("", "", null, java.util.Set.of());

    @BeforeEach
    void aDepartmentOfItsOwn() {
        browser = MockMvcBuilders.webAppContextSetup(house)
                .apply(springSecurity())
                .build();
        Staff staff = new Staff(accounts);
        name = "取込課" + System.nanoTime();
        department = staff.department(name);
        drafter = staff.in(department, Role.STAFF);
    }

    @Test
    void whatIsSeenIsTakenAndTheFirstPasswordsAreListedOnce() throws Exception {
        String fresh = "new." + System.nanoTime();
        String table = HEAD
                + fresh + ",新採 太郎," + name + ",担当,taro@city.example.lg.jp,\r\n"
                + drafter.username() + "," + drafter.name() + "," + department + ",課長、担当,,\r\n"
                + "soumu1,総務 花子,総務課,担当,,\r\n";

        String seen = text(chosen(table, StandardCharsets.UTF_8));
        assertThat(seen).contains("登録する職員", "新採 太郎", "変わる職員", "役割：担当 → 担当、課長", "まだ何も登録されていません");
        assertThat(accounts.find(fresh)).isEmpty();

        MockHttpServletResponse taken = taken(seen);
        assertThat(taken.getHeader("Cache-Control")).contains("no-store");
        Matcher password = Pattern.compile(fresh + "</code></th>.*?<code>([a-z0-9]{14})</code>", Pattern.DOTALL)
                .matcher(taken.getContentAsString());
        assertThat(password.find()).isTrue();
        assertThat(accounts.verified(fresh, password.group(1)).orElseThrow().mustChange())
                .isTrue();
        assertThat(accounts.addresses(List.of(fresh))).containsEntry(fresh, "taro@city.example.lg.jp");
        assertThat(accounts.person(drafter.username()).roles()).containsExactlyInAnyOrder(Role.HEAD, Role.STAFF);
        assertThat(taken(seen).getStatus()).isEqualTo(409);
    }

    @Test
    void everyWrongRowIsNamedAndNothingIsTaken() throws Exception {
        cases.propose(town.revision(town.aMeasure("取込みで引き継がれない取組")), drafter);
        String table = HEAD
                + "x.good,よい 行," + name + ",担当,,\r\n"
                + "X.GOOD,二度目," + name + ",担当,,\r\n"
                + "dame 1,だめ,ない課,王様,二つ,\r\n"
                + drafter.username() + "," + drafter.name() + ",総務課,担当,,\r\n";

        String seen = text(chosen(table, Charset.forName("windows-31j")));

        assertThat(seen)
                .contains("受け付けられない行が3行あるため", "表に二度あります", "英数字と _ . だけで", "（王様）", "（ない課）", "一つの宛先だけ", "後任")
                .doesNotContain("name=\"digest\"");
        assertThat(accounts.find("x.good")).isEmpty();
        assertThat(accounts.person(drafter.username()).department()).isEqualTo(department);
    }

    @Test
    void aFileThatIsNoPlainTableIsRefusedByRowAndColumn() throws Exception {
        assertThat(text(chosen(
                        HEAD + "a1,=1+1," + name + ",担当,,\r\nb1,\"改\n行\"," + name + ",担当,,\r\n",
                        StandardCharsets.UTF_8)))
                .contains("2行目の「名前」が、= + - @ などで始まっています", "3行目の「名前」に、改行などの制御文字");
        assertThat(text(chosen("利用者名,名前,住所\r\na,b,c\r\n", StandardCharsets.UTF_8)))
                .contains("列名「住所」が分かりません", "「役割」の列がありません");
        assertThat(text(chosen(HEAD + "\"閉じない", StandardCharsets.UTF_8))).contains("必ず入力してください");
        assertThat(text(chosen(HEAD, StandardCharsets.UTF_8))).contains("職員の行がありません");
        assertThat(text(chosen(HEAD + "a,b,c,d,e,f,g\r\n".repeat(2001), StandardCharsets.UTF_8)))
                .contains("2000人まで");
        assertThat(text(chosen(HEAD + "a1,名,x,担当,,", StandardCharsets.UTF_16))).contains("文字コードを読み取れません");
        assertThat(sent(get("/admin/accounts.csv").with(user("gyoukan1"))).getStatus())
                .isEqualTo(403);
        assertThat(sent(get(AT).with(user("gyoukan1"))).getStatus()).isEqualTo(403);
    }

    @Test
    void theRegisterIsSavedWithTheColumnsThatTheImportReads() throws Exception {
        byte[] saved = sent(get("/admin/accounts.csv").with(user("admin1"))).getContentAsByteArray();
        assertThat(new String(saved, StandardCharsets.UTF_8)).startsWith("\uFEFF利用者名,名前,課,役割,電子メールの宛先,後任");
    }

    private MockHttpServletResponse chosen(String table, Charset charset) throws Exception {
        MockMultipartFile file = new MockMultipartFile("file", "staff.csv", "text/csv", table.getBytes(charset));
        return sent(multipart(AT).file(file).with(user("admin1")).with(csrf()));
    }

    private MockHttpServletResponse taken(String preview) throws Exception {
        var sending = post(AT + "/take").with(user("admin1")).with(csrf());
        Matcher hidden = HIDDEN.matcher(preview);
        while (hidden.find()) {
            sending.param(hidden.group(1), hidden.group(2));
        }
        return sent(sending);
    }

    private MockHttpServletResponse sent(RequestBuilder request) throws Exception {
        return browser.perform(request).andReturn().getResponse();
    }

    private static String text(MockHttpServletResponse page) throws Exception {
        return page.getContentAsString(StandardCharsets.UTF_8);
    }
}
