package jp.shimon.web.login;

import jp.shimon.web.page.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.web.WebAttributes;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.SessionAttribute;

/** 入口の画面。 */
@Page
class LoginPage {

    @GetMapping("/login")
    String login(
            @SessionAttribute(name = WebAttributes.AUTHENTICATION_EXCEPTION, required = false) @Nullable
                    Exception failure,
            Model model) {
        model.addAttribute("locked", failure instanceof LockedException);
        return "login/login";
    }
}
