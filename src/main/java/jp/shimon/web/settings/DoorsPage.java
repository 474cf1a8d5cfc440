package jp.shimon.web.settings;

import java.util.List;
import jp.shimon.identity.Person;
import jp.shimon.identity.Role;
import jp.shimon.shared.Refused;
import jp.shimon.web.page.Page;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 設定と管理の入口：every page on which somebody settles something, each with a line that says what for. */
@Page
class DoorsPage {

    /** A page, named as its words are. */
    record Door(String name, String path) {}

    record Group(String name, List<Door> doors) {}

    private static final List<Group> SETTINGS = List.of(
            new Group("bodies", List.of(settings("committees"), settings("scales"))),
            new Group("ways", List.of(settings("decision"), settings("routes"), settings("rules"))),
            new Group("days", List.of(settings("calendar"), settings("reminders"))),
            new Group("papers", List.of(settings("numbers"), settings("letterhead"), settings("templates"))));

    private static final List<Group> ADMIN = List.of(
            new Group(
                    "people",
                    List.of(
                            new Door("staff", "/admin/accounts"),
                            new Door("departments", "/admin/departments"),
                            new Door("reorganisation", "/admin/reorganisation"))),
            new Group(
                    "running",
                    List.of(
                            new Door("models", "/admin/models"),
                            new Door("mail", "/admin/mail"),
                            new Door("errands", "/admin/errands"),
                            new Door("cockpit", "/camunda/app/cockpit/default/"))));

    @GetMapping("/settings")
    String settings(Person person, Model model) {
        if (!person.is(Role.SECRETARIAT)) {
            throw Refused.forbidden("settings.secretariatOnly");
        }
        return page("settings", SETTINGS, model);
    }

    @GetMapping("/admin")
    String admin(Person person, Model model) {
        if (!person.is(Role.ADMIN)) {
            throw Refused.forbidden("admin.adminOnly");
        }
        return page("admin", ADMIN, model);
    }

    private static String page(String house, List<Group> groups, Model model) {
        model.addAttribute("house", house);
        model.addAttribute("groups", groups);
        return "settings/doors";
    }

    private static Door settings(String name) {
        return new Door(name, "/settings/" + name);
    }
}
