package org.huju;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Huju. Every date in the house is a date in Shanghai, whatever the machine's zone. */
@SpringBootApplication
public class HujuApplication {

    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
        SpringApplication.run(HujuApplication.class, args);
    }
}
