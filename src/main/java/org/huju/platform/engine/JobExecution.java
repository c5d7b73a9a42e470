package org.huju.platform.engine;

import org.camunda.bpm.spring.boot.starter.configuration.impl.DefaultJobConfiguration.JobConfiguration;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskExecutor;

/** Puts the guarded job executor in the place of the starter's, with all of the starter's settings. */
@Configuration(proxyBeanMethods = false)
class JobExecution {

    @Bean
    @ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", havingValue = "true", matchIfMissing = true)
    GuardedJobExecutor jobExecutor(
            @Qualifier(JobConfiguration.CAMUNDA_TASK_EXECUTOR_QUALIFIER) TaskExecutor threads,
            CamundaBpmProperties properties) {
        GuardedJobExecutor guarded = new GuardedJobExecutor();
        BeanUtils.copyProperties(JobConfiguration.jobExecutor(threads, properties), guarded);
        return guarded;
    }
}
