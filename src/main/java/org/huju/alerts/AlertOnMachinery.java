package org.huju.alerts;

import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.huju.desk.Offices;
import org.huju.verification.Department;
import org.huju.verification.Registry;
import org.huju.verification.RegistryHealth;
import org.huju.verification.RegistryHealth.Silence;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells administrators of jobs that nobody does and of registries that do not answer, and the head of the department whose registry it is. */
@Service
@Transactional
public class AlertOnMachinery {

    static final String JOBS = "jobs";

    private static final int QUESTIONS = 3;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("M月d日 HH:mm");

    private final LateJobs lateJobs;
    private final RegistryHealth registries;
    private final Offices offices;
    private final RaiseAlerts raise;
    private final AlertSettings settings;
    private final Clock clock;

    AlertOnMachinery(
            LateJobs lateJobs,
            RegistryHealth registries,
            Offices offices,
            RaiseAlerts raise,
            AlertSettings settings,
            Clock clock) {
        this.lateJobs = lateJobs;
        this.registries = registries;
        this.offices = offices;
        this.raise = raise;
        this.settings = settings;
        this.clock = clock;
    }

    public void lookAtJobs() {
        Duration lateness = lateJobs.lateness();
        if (lateness.compareTo(settings.jobsStalledAfter()) < 0) {
            raise.over(Kind.STALLED_JOBS, JOBS);
            return;
        }
        String words = lateJobs.due() + "项后台任务到时未执行，最久的已推迟" + lateness.toMinutes()
                + "分钟：期限到了没有人提醒，案件不再自动往下走。请检查各节点（/actuator/health/node）。";
        raise.lasts(Alert.of(Kind.STALLED_JOBS, JOBS, words), Set.of(Recipient.ADMINISTRATORS));
    }

    /** A node that has not asked a registry says nothing of it; another may know better. */
    public void lookAtRegistries() {
        for (RegistryHealth.State state : registries.states()) {
            if (state.answers()) {
                raise.over(Kind.REGISTRY_DOWN, state.registry().code());
            }
            state.silence()
                    .filter(this::isDown)
                    .ifPresent(
                            silence -> raise.lasts(alert(state.registry(), silence), responsibleFor(state.registry())));
        }
    }

    /** One question that went wrong is no outage, nor are many at one moment. */
    private boolean isDown(Silence silence) {
        Duration lasted = Duration.between(silence.since(), silence.last());
        return silence.questions() >= QUESTIONS && lasted.compareTo(settings.registryDownAfter()) >= 0;
    }

    private Alert alert(Registry registry, Silence silence) {
        String words = registry.title() + "自" + MOMENT.withZone(clock.getZone()).format(silence.since()) + "起无法答复（"
                + silence.kind().label() + "，连续" + silence.questions() + "次）。系统会继续重试；多次仍无答复的，转为人工办理。";
        return Alert.of(Kind.REGISTRY_DOWN, registry.code(), words);
    }

    private Set<Recipient> responsibleFor(Registry registry) {
        Set<Recipient> who = new LinkedHashSet<>(Set.of(Recipient.ADMINISTRATORS));
        Arrays.stream(Department.values())
                .filter(department -> department.registry() == registry)
                .map(department -> CaseRecipients.head(offices.department(department.code())))
                .forEach(who::add);
        return who;
    }
}
