package org.huju.platform.demo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Profile;

/** Exists in the demonstration, and never in production, whatever other profiles are named. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Profile(DemoOnly.DEMONSTRATION)
public @interface DemoOnly {

    String DEMONSTRATION = "demo & !production";
}
