package org.huju.simulator;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.huju.verification.CompareInformation;
import org.huju.verification.OrderCard;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** The client and the simulated registries in one web server, without the rest of Huju, whose own scan must not find this. */
@TestComponent
@SpringBootConfiguration
@ImportAutoConfiguration({
    ServletWebServerFactoryAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class
})
@ComponentScan(
        basePackages = {"org.huju.simulator", "org.huju.verification.http"},
        excludeFilters = @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = SpringBootConfiguration.class))
@Import({CompareInformation.class, OrderCard.class})
class RegistriesApp {

    /** Noon in Shanghai, far ahead of the machine: who looks at its clock instead of this one waits for years. */
    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2046-11-20T04:00:00Z"), ZoneId.of("Asia/Shanghai"));
    }
}
