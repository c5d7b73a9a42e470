package org.huju.alerts;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AlertsConfiguration {

    @Bean
    AlertSettings alertSettings(
            @Value("${huju.alerts.quiet-from:20:00}") LocalTime quietFrom,
            @Value("${huju.alerts.quiet-until:08:00}") LocalTime quietUntil,
            @Value("${huju.alerts.digest-at:08:30}") LocalTime digestAt,
            @Value("${huju.alerts.risk-from:0.5}") double riskFrom,
            @Value("${huju.alerts.jobs-stalled-after:PT10M}") Duration jobsStalledAfter,
            @Value("${huju.alerts.registry-down-after:PT5M}") Duration registryDownAfter,
            @Value("${huju.alerts.same-again:PT1H}") Duration sameAgain) {
        return new AlertSettings(
                quietFrom, quietUntil, digestAt, riskFrom, jobsStalledAfter, registryDownAfter, sameAgain);
    }
}
