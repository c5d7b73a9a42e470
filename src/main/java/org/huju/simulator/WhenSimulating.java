package org.huju.simulator;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;

/** Exists only where {@code huju.simulator.enabled} is true, and never in production, whatever the property says. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Profile("!production")
@ConditionalOnProperty(name = "huju.simulator.enabled", havingValue = "true")
@interface WhenSimulating {}
