package org.huju.platform.security;

import static org.springframework.security.config.Customizer.withDefaults;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/** What is not named here is closed. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Clients.class)
class AddressRules {

    /** The engine's web applications ask for a log-in themselves, guard against forged requests and set their own headers. */
    @Bean
    @Order(1)
    SecurityFilterChain webApplications(HttpSecurity http) throws Exception {
        return http.securityMatcher(AddressRules::isWebApplication)
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(RequestCacheConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /**
     * By the whole path: a pattern is compared with what follows the servlet's own path, and the web applications' interfaces
     * are servlets below {@code /camunda/api}.
     */
    private static boolean isWebApplication(HttpServletRequest request) {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        return path.equals("/")
                || path.equals("/favicon.ico")
                || path.startsWith("/camunda/")
                || path.startsWith("/simulator/");
    }

    /** No cookie is read here, so there is nothing to forge a request with. */
    @Bean
    @Order(2)
    SecurityFilterChain interfaces(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(address -> address.requestMatchers(
                                HttpMethod.GET,
                                "/api/deadlines/*",
                                "/api/permit-applications/*/status",
                                "/api/permit-applications/*/deadlines",
                                "/api/permit-cases/*/status",
                                "/api/points/applications/*/status",
                                "/api/points/applications/*/deadlines",
                                "/api/points/basis",
                                "/api/residence-registrations/*/status")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/api/points/estimates")
                        .permitAll()
                        .requestMatchers("/actuator/health/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/actuator/prometheus")
                        .hasRole(Clients.MONITORING)
                        .requestMatchers("/error")
                        .permitAll()
                        .requestMatchers(
                                HttpMethod.POST,
                                "/api/permit-applications",
                                "/api/permit-applications/*/withdrawal",
                                "/api/permits/*/endorsements")
                        .hasRole(Clients.ONLINE_HALL)
                        .requestMatchers(HttpMethod.POST, "/api/residence-registrations")
                        .hasRole(Clients.ONLINE_HALL)
                        .requestMatchers(HttpMethod.POST, "/api/card-factory/messages")
                        .hasRole(Clients.CARD_FACTORY)
                        .requestMatchers(HttpMethod.POST, "/api/cashier/messages")
                        .hasRole(Clients.CASHIER)
                        .requestMatchers(HttpMethod.POST, "/api/points/applications", "/api/points/applications/batch")
                        .hasRole(Clients.EMPLOYER_HALL)
                        .requestMatchers(HttpMethod.POST, "/api/points/rule-drafts")
                        .hasRole(Clients.RULES_OFFICE)
                        .requestMatchers(HttpMethod.GET, "/api/permits/*/standing")
                        .hasRole(Clients.DEPARTMENT)
                        .requestMatchers(HttpMethod.GET, "/api/permits/*/history")
                        .hasRole(Clients.ONLINE_HALL)
                        .anyRequest()
                        .denyAll())
                .httpBasic(withDefaults())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    @Bean
    UserDetailsService clientAccounts(Clients clients, PasswordEncoder encoder) {
        List<UserDetails> accounts = new ArrayList<>(List.of(
                account(Clients.ONLINE_HALL, Clients.ONLINE_HALL, clients.onlineHall(), encoder),
                account(Clients.CARD_FACTORY, Clients.CARD_FACTORY, clients.cardFactory(), encoder),
                account(Clients.CASHIER, Clients.CASHIER, clients.cashier(), encoder),
                account(Clients.EMPLOYER_HALL, Clients.EMPLOYER_HALL, clients.employerHall(), encoder),
                account(Clients.RULES_OFFICE, Clients.RULES_OFFICE, clients.rulesOffice(), encoder)));
        if (!clients.monitoring().isBlank()) {
            accounts.add(account(Clients.MONITORING, Clients.MONITORING, clients.monitoring(), encoder));
        }
        clients.departments()
                .forEach((name, secret) -> accounts.add(account(name, Clients.DEPARTMENT, secret, encoder)));
        return new InMemoryUserDetailsManager(accounts);
    }

    private static UserDetails account(String name, String role, String secret, PasswordEncoder encoder) {
        return User.withUsername(name)
                .password(encoder.encode(secret))
                .roles(role)
                .build();
    }

    @Bean
    PasswordEncoder clientSecrets() {
        return new ClientSecrets();
    }
}
