package jp.shimon.process.webapp;

import jakarta.servlet.FilterConfig;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;

/** 一つの入口：the webapps ask nobody for a password. */
final class OneLogin extends ContainerBasedAuthenticationFilter {

    OneLogin(AuthenticationProvider provider) {
        this.authenticationProvider = provider;
    }

    @Override
    public void init(FilterConfig config) {
        // the provider is given, not named by its class
    }
}
