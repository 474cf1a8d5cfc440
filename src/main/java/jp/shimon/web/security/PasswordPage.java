package jp.shimon.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.UnaryOperator;
import jp.shimon.calendar.Office;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Passwords;
import jp.shimon.identity.Person;
import jp.shimon.identity.SignIn;
import jp.shimon.shared.Refused;
import jp.shimon.web.page.Page;
import jp.shimon.web.page.Statuses;
import jp.shimon.web.page.Wrongs;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** パスワードの画面：everybody's own. Other windows with the old password are signed out, this one stays. */
@Page
class PasswordPage {

    private final Passwords passwords;
    private final Accounts accounts;
    private final Office office;

    PasswordPage(Passwords passwords, Accounts accounts, Office office) {
        this.passwords = passwords;
        this.accounts = accounts;
        this.office = office;
    }

    @GetMapping("/password")
    String ask(Person person, Model model) {
        return page(person, Wrongs.NONE, model);
    }

    @PostMapping("/password")
    String change(
            @RequestParam(required = false) @Nullable String current,
            @RequestParam(required = false) @Nullable String next,
            @RequestParam(required = false) @Nullable String again,
            Person person,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            passwords.change(current, next, again, person);
            stay(person, request, response);
            return "redirect:/password?changed";
        } catch (Refused refused) {
            response.setStatus(Statuses.of(refused));
            return page(person, Wrongs.of(refused, UnaryOperator.identity()), model);
        }
    }

    private void stay(Person person, HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(Doorkeeper.of(person, office.now()));
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    }

    private String page(Person person, Wrongs wrongs, Model model) {
        boolean first =
                accounts.signIn(person.username()).filter(SignIn::mustChange).isPresent();
        model.addAttribute("wrongs", wrongs);
        model.addAttribute("first", first);
        model.addAttribute("username", person.username());
        model.addAttribute("shortest", Passwords.shortest());
        return "people/password";
    }
}
