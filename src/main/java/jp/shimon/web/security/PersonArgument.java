package jp.shimon.web.security;

import java.security.Principal;
import jp.shimon.identity.Accounts;
import jp.shimon.identity.Person;
import jp.shimon.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller the person who asks, as the record knows them now. */
@Component
class PersonArgument implements HandlerMethodArgumentResolver {

    private final Accounts accounts;

    PersonArgument(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Person.class;
    }

    @Override
    public Person resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        Principal principal = request.getUserPrincipal();
        if (principal == null) {
            throw Refused.forbidden("task.signIn");
        }
        return accounts.active(principal.getName()).orElseThrow(() -> Refused.forbidden("task.signIn"));
    }
}
