package org.huju.standing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.huju.law.LawBook;
import org.huju.permit.DatedState;
import org.huju.permit.Permit;
import org.huju.permit.Permit.State;
import org.huju.permit.Permits;
import org.huju.permit.StateOnDay;
import org.huju.standing.Standing.Asked;
import org.huju.standing.Standing.Use;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells another department how a permit stands today; that it asked is kept in the same transaction, before the answer goes out. */
@Service
public class TellStanding {

    private static final String ACT = "shanghai-permit";
    private static final int CANCELLATION = 16;
    private static final String LAPSE = "endorsement-lapse";

    private final Permits permits;
    private final StateOnDay stateOnDay;
    private final Uses uses;
    private final CardStates cardStates;
    private final LookUps lookUps;
    private final LawBook lawBook;
    private final Clock clock;

    TellStanding(
            Permits permits,
            StateOnDay stateOnDay,
            Uses uses,
            CardStates cardStates,
            LookUps lookUps,
            LawBook lawBook,
            Clock clock) {
        this.permits = permits;
        this.stateOnDay = stateOnDay;
        this.uses = uses;
        this.cardStates = cardStates;
        this.lookUps = lookUps;
        this.lawBook = lawBook;
        this.clock = clock;
    }

    /**
     * @param client the department's account
     * @param purpose code of what the holder wants to use
     * @param cardNo of the card that was shown; empty text if none was
     * @return empty if there is no permit of that number
     * @throws org.huju.InvalidInput if the purpose is missing or unknown; nothing is told or kept then
     */
    @Transactional
    public Optional<Standing> of(String permitNo, String purpose, String cardNo, String client) {
        LocalDate today = LocalDate.now(clock);
        Use asked = uses.named(purpose, today);
        Optional<Permit> permit = Numbers.isOne(permitNo) ? permits.withNumber(permitNo) : Optional.empty();
        Optional<DatedState> state = permit.map(found -> stateOnDay.of(found, today));
        lookUps.add(
                client,
                permit.map(Permit::id),
                asked.code(),
                state.map(found -> found.state().name()).orElse("UNKNOWN"));
        return permit.map(found -> standing(found, state.orElseThrow(), asked, cardNo, today));
    }

    private Standing standing(Permit permit, DatedState state, Use asked, String cardNo, LocalDate today) {
        boolean holds = state.state() == State.VALID;
        return new Standing(
                permit.permitNo(),
                state.state().name(),
                state.state().label(),
                state.since(),
                permit.validUntil(),
                permit.term().yearsFrom(),
                years(permit, state, today),
                new Asked(asked.code(), asked.name(), asked.article(), holds),
                holds ? uses.services(today) : List.of(),
                holds ? uses.conveniences(today) : List.of(),
                noneBecause(state, today),
                cardNo.isEmpty() ? null : cardStates.of(cardNo, permit));
    }

    /** A permit that has ceased to hold has earned its years until then. */
    private static int years(Permit permit, DatedState state, LocalDate today) {
        LocalDate until = state.state() == State.VALID ? today : state.since();
        return Math.toIntExact(
                Math.max(0, ChronoUnit.YEARS.between(permit.term().yearsFrom(), until)));
    }

    private String noneBecause(DatedState state, LocalDate today) {
        return switch (state.state()) {
            case VALID -> null;
            case SUSPENDED ->
                "自" + state.since() + "起使用功能中止，补办签注后恢复（"
                        + lawBook.at(today).principle(LAPSE).citation().fullLabel() + "）";
            case CANCELLED ->
                "已于" + state.since() + "注销（"
                        + lawBook.at(today).citation(ACT, CANCELLATION).label() + "）";
        };
    }
}
