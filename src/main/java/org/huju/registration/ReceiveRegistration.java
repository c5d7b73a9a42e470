package org.huju.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.huju.InvalidInput;
import org.huju.casefile.QueryCode;
import org.huju.desk.Offices;
import org.huju.people.IdNumber;
import org.huju.registration.RegistrationCase.Channel;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 收件: takes in a registration, at the window or online, for the centre of the residence (article 5). */
@Service
public class ReceiveRegistration {

    private final RegistrationCases cases;
    private final Registrations registrations;
    private final RegistrationDates dates;
    private final ProofPeriod proofPeriod;
    private final Offices offices;
    private final Clock clock;

    ReceiveRegistration(
            RegistrationCases cases,
            Registrations registrations,
            RegistrationDates dates,
            ProofPeriod proofPeriod,
            Offices offices,
            Clock clock) {
        this.cases = cases;
        this.registrations = registrations;
        this.dates = dates;
        this.proofPeriod = proofPeriod;
        this.offices = offices;
        this.clock = clock;
    }

    /** @throws InvalidInput if the person has an open case, or is registered there and need not come yet */
    @Transactional
    public RegistrationCase atTheWindow(RegistrationFiling filing, String clerk) {
        return receive(filing, Channel.WINDOW, null, clerk);
    }

    /** @throws InvalidInput as {@link #atTheWindow} */
    @Transactional
    public RegistrationCase online(RegistrationFiling filing, String idempotencyKey) {
        return receive(filing, Channel.ONLINE, idempotencyKey, RegistrationCase.BY_NOBODY);
    }

    private RegistrationCase receive(RegistrationFiling filing, Channel channel, String idempotencyKey, String by) {
        LocalDate today = LocalDate.now(clock);
        IdNumber person = filing.registrant().idNumber();
        cases.openOf(person).ifPresent(open -> {
            throw alreadyOpen(open.caseNo());
        });
        registrations.last(person).ifPresent(last -> refuseTooEarly(last, filing.dwelling(), today));
        RegistrationCase received = new RegistrationCase(
                UUID.randomUUID(),
                cases.nextCaseNo(today),
                QueryCode.fresh(),
                channel,
                RegistrationCase.State.RECEIVED,
                offices.centreOfStreet(filing.dwelling().streetCode())
                        .orElseThrow()
                        .id(),
                filing,
                today,
                by);
        cases.add(received, idempotencyKey);
        proofPeriod.proofsReceived(received.id(), channel, today);
        return received;
    }

    /** At another address it can be made again at any time; at the same one only once its end has come near. */
    private void refuseTooEarly(Registration last, Dwelling dwelling, LocalDate today) {
        LocalDate from = dates.endingReminderOn(last.span().validUntil(), today);
        if (last.ending().isEmpty() && last.dwelling().isAt(dwelling) && today.isBefore(from)) {
            throw new InvalidInput(
                    "residenceAddress",
                    "现居住地址：该申请人在此已有居住登记（" + last.registrationNo() + "），有效期至"
                            + last.span().validUntil() + "，自" + from + "起可以续办（《上海市居住证管理办法》第五条）");
        }
    }

    /** One person has one open case; its number helps to find it. */
    public static InvalidInput alreadyOpen(String caseNo) {
        return new InvalidInput("idNumber", "公民身份号码：该申请人已有一件在办的居住登记（" + caseNo + "），请等待办结或者先撤回");
    }
}
