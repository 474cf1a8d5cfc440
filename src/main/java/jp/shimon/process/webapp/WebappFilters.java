package jp.shimon.process.webapp;

import jakarta.servlet.Filter;
import jp.shimon.identity.Accounts;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 関所：the filters before the webapps. Spring Security stands at -100, the webapps' own filters come last. */
@Configuration
class WebappFilters {

    private static final int BEFORE_SIGN_IN = -200;
    private static final int AFTER_SIGN_IN = 201;
    private static final String API = "/camunda/api/*";
    private static final String APP = "/camunda/app/*";

    @Bean
    FilterRegistrationBean<ApiAllowList> apiAllowList() {
        return filter(new ApiAllowList(), BEFORE_SIGN_IN, API);
    }

    @Bean
    FilterRegistrationBean<AdministratorsOnly> administratorsOnly(Accounts accounts) {
        return filter(new AdministratorsOnly(accounts), AFTER_SIGN_IN, API);
    }

    @Bean
    FilterRegistrationBean<OneLogin> oneLogin(Accounts accounts) {
        return filter(new OneLogin(new SignedInPerson(accounts)), AFTER_SIGN_IN + 1, API, APP);
    }

    @Bean
    FilterRegistrationBean<SignOut> signOut() {
        return filter(new SignOut(), AFTER_SIGN_IN + 2, API);
    }

    @Bean
    FilterRegistrationBean<FrontPage> frontPage() {
        return filter(new FrontPage(), AFTER_SIGN_IN + 2, APP);
    }

    private static <F extends Filter> FilterRegistrationBean<F> filter(F filter, int order, String... paths) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        registration.addUrlPatterns(paths);
        return registration;
    }
}
