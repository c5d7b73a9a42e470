package org.huju.platform.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The one file of Apache ECharts that Cockpit's board loads. It is public code and holds nothing of ours, so it needs no log-in; all
 * other files of the libraries stay closed. It has a version in its address, so a browser may keep it.
 */
@Configuration(proxyBeanMethods = false)
class ChartLibrary {

    /** Also named in {@code cockpit/scripts/board/charts.js}; a test asks for the file. */
    static final String FILE = "/webjars/echarts/5.5.0/echarts.esm.min.js";

    @Bean
    @Order(1)
    SecurityFilterChain chartLibraryFile(HttpSecurity http) throws Exception {
        return http.securityMatcher(FILE)
                .authorizeHttpRequests(address -> address.requestMatchers(HttpMethod.GET, FILE)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }
}
