package org.huju;

import java.util.Map;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Starts Huju: the demonstration when nothing is configured, production as soon as a database is named
 * ({@code SPRING_DATASOURCE_URL}). Every date in the house is a date in Shanghai, whatever the machine's zone.
 */
@SpringBootApplication
@EnableScheduling
public class HujuApplication {

    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
        SpringApplication huju = new SpringApplication(HujuApplication.class);
        huju.setDefaultProperties(Map.of("spring.profiles.default", defaultProfile()));
        huju.run(args);
    }

    /** Naming a database is enough to leave the demonstration; {@code ProductionSettings} refuses the other ways to have both. */
    private static String defaultProfile() {
        return System.getenv("SPRING_DATASOURCE_URL") == null ? "demo" : "production";
    }
}
