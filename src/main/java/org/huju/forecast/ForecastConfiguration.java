package org.huju.forecast;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ForecastConfiguration {

    @Bean
    ForecastSettings forecastSettings(
            @Value("${huju.board.forecast.months:24}") int months,
            @Value("${huju.board.forecast.held-out-months:3}") int heldOutMonths,
            @Value("${huju.board.forecast.weight:30}") double weight,
            @Value("${huju.board.forecast.least-cases:30}") int leastCases) {
        return new ForecastSettings(months, heldOutMonths, weight, leastCases);
    }
}
