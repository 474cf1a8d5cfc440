package jp.shimon.web.security;

import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;
import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import jakarta.servlet.DispatcherType;
import jp.shimon.identity.Accounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** 入口の決まり：REST by Basic, own pages and webapps by one sign-in, and nothing else open. */
@Configuration
class SecurityConfiguration {

    /** Own pages: nothing but our own files; htmx works without eval and without inline styles. */
    static final String CSP = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** REST: stateless, so no cookie and no CSRF; a wrong password answers with a problem, not with a page. */
    @Bean
    @Order(1)
    SecurityFilterChain rest(HttpSecurity http, Doorkeeper doorkeeper, ProblemEntryPoint problem, Accounts accounts)
            throws Exception {
        return http.securityMatchers(paths -> paths.requestMatchers(
                        withDefaults().matcher("/api/**"), withDefaults().matcher("/v3/api-docs/**")))
                .authenticationProvider(doorkeeper)
                .sessionManagement(session -> session.sessionCreationPolicy(STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .httpBasic(basic -> basic.authenticationEntryPoint(problem))
                .exceptionHandling(e -> e.authenticationEntryPoint(problem))
                .addFilterBefore(new PasswordFirst(accounts, problem), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(all -> all.anyRequest().authenticated())
                .build();
    }

    /** The webapps: our session, their own CSRF token; their API answers 401 instead of a page. */
    @Bean
    @Order(2)
    SecurityFilterChain webapps(HttpSecurity http, Accounts accounts) throws Exception {
        RequestMatcher api = withDefaults().matcher("/camunda/api/**");
        return http.securityMatcher(withDefaults().matcher("/camunda/**"))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.frameOptions(frame -> frame.disable()))
                .addFilterBefore(new StillHere(accounts), AnonymousAuthenticationFilter.class)
                .exceptionHandling(e -> e.defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), api)
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/login"), request -> true))
                .authorizeHttpRequests(all -> all.anyRequest().authenticated())
                .build();
    }

    /** Own pages. */
    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http, Doorkeeper doorkeeper, Accounts accounts) throws Exception {
        AccessDeniedHandler expired = (request, response, denied) -> response.sendError(403);
        return http.authenticationProvider(doorkeeper)
                .addFilterBefore(new StillHere(accounts), AnonymousAuthenticationFilter.class)
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CSP))
                        .referrerPolicy(Customizer.withDefaults()))
                .formLogin(form ->
                        form.loginPage("/login").defaultSuccessUrl("/", false).permitAll())
                .logout(logout -> logout.logoutUrl("/logout")
                        .logoutSuccessUrl("/login?logout")
                        .deleteCookies("JSESSIONID"))
                .exceptionHandling(e -> e.accessDeniedHandler(expired))
                .authorizeHttpRequests(all -> all.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers("/login", "/actuator/health", "/favicon.svg")
                        .permitAll()
                        .requestMatchers("/vendor/**", "/webjars/**", "/css/**", "/js/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .build();
    }
}
