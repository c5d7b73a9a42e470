package org.huju.e2e;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.huju.notices.Notice;
import org.huju.simulator.SampleCitizen;
import org.huju.simulator.SampleHolder;
import org.springframework.http.HttpHeaders;

/** The running demonstration and a browser for the people who work in it. */
final class Demonstration implements AutoCloseable {

    private static final Duration WITHIN = Duration.ofSeconds(30);

    private final Playwright playwright;
    private final Browser browser;
    private final Installation installation;
    private final URI huju;

    Demonstration(Path data) throws IOException {
        playwright = Browsers.playwright();
        browser = Browsers.launch(playwright);
        installation = new Installation(data).with("huju.sweep.interval", "PT2S");
        huju = installation.start().address();
    }

    Tasklist logIn(String user) {
        return Tasklist.logIn(browser, huju, user);
    }

    /** @param width of the window, in pixels */
    EstimatePage estimates(int width) {
        return new EstimatePage(browser, huju, width);
    }

    /** Of the one application of this person; null if there is none. */
    String stateOf(SampleCitizen citizen) throws IOException {
        return new WhatIsThere(installation.jdbc()).stateOf(citizen);
    }

    /** Of the one application for points of this person; null if there is none. */
    String stateOf(SampleHolder holder) throws IOException {
        return new WhatIsThere(installation.jdbc()).stateOf(holder);
    }

    /** What has become of the last residence registration of this person; null if there was none. */
    String registrationOf(SampleCitizen citizen) throws IOException {
        return new WhatIsThere(installation.jdbc()).registrationOf(citizen);
    }

    String stateOfPermit(String permitNo) throws IOException {
        return new WhatIsThere(installation.jdbc()).stateOfPermit(permitNo);
    }

    /** Waits until the house has issued such a notice about this person's points, which it does behind a save point. */
    String awaitNotice(SampleHolder holder, Notice.Kind kind) throws IOException {
        WhatIsThere there = new WhatIsThere(installation.jdbc());
        return await().atMost(WITHIN)
                .until(() -> there.noticeTo(holder, kind), Optional::isPresent)
                .orElseThrow();
    }

    /** Waits until the house has issued such a notice in a case about this person's permit. */
    String awaitPermitNotice(SampleHolder holder, Notice.Kind kind) throws IOException {
        WhatIsThere there = new WhatIsThere(installation.jdbc());
        return await().atMost(WITHIN)
                .until(() -> there.permitNoticeTo(holder, kind), Optional::isPresent)
                .orElseThrow();
    }

    /** Waits until the night's work has found that this permit's year has ended. */
    void awaitSuspended(SampleHolder holder) {
        await().atMost(WITHIN).until(() -> permitStateOf(holder).equals("SUSPENDED"));
    }

    /** Of this person's permit. */
    String permitStateOf(SampleHolder holder) throws IOException {
        return new WhatIsThere(installation.jdbc()).permitStateOf(holder);
    }

    /** 收件编号 of the one application for points of this person. */
    String numberOf(SampleHolder holder) throws IOException {
        return new WhatIsThere(installation.jdbc()).numberOf(holder);
    }

    /** Somebody pays that order at the simulated cashier. */
    void pay(String orderNo) throws IOException, InterruptedException {
        HttpRequest payment = HttpRequest.newBuilder(huju.resolve("/simulator/cashier/payments"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Basic " + HttpHeaders.encodeBasicAuth("huju", "huju2026", null))
                .POST(BodyPublishers.ofString("{\"orderNo\":\"" + orderNo + "\"}"))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(payment, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new AssertionError("the cashier answered " + answer.statusCode());
        }
    }

    String log() throws IOException {
        return installation.log();
    }

    @Override
    public void close() throws IOException {
        playwright.close();
        installation.close();
    }
}
