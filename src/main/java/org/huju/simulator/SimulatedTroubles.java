package org.huju.simulator;

import java.time.Duration;
import org.huju.verification.Registry;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Makes a registry behave badly for the people who are to show it. */
@Component
@WhenSimulating
class SimulatedTroubles {

    private final Duration slowAnswer;

    SimulatedTroubles(SimulatorProperties properties) {
        this.slowAnswer = properties.slowAnswer();
    }

    void meet(Citizen citizen, Registry registry) {
        Trouble trouble = citizen.troubles().get(registry);
        if (trouble == Trouble.FAILING) {
            throw SimulatedProblems.of(HttpStatus.SERVICE_UNAVAILABLE, "系统维护中");
        }
        if (trouble == Trouble.SLOW) {
            wait(slowAnswer);
        }
    }

    private static void wait(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw SimulatedProblems.of(HttpStatus.SERVICE_UNAVAILABLE, "系统正在关闭");
        }
    }
}
