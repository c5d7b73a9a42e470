package org.huju.sweep;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SweepConfiguration {

    @Bean
    BatchSize sweepBatchSize(@Value("${huju.sweep.batch:500}") int rows) {
        return new BatchSize(rows);
    }
}
