package org.huju.simulator;

import static org.huju.verification.DepartmentAnswer.Result.CONFIRMED;
import static org.huju.verification.DepartmentAnswer.Result.CONTRADICTED;
import static org.huju.verification.DepartmentAnswer.Result.UNKNOWN;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.huju.verification.DepartmentAnswer;
import org.huju.verification.Registry;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The departments that verify: the three of article 11, and those whose records tell the indicators of article 21. */
@RestController
@WhenSimulating
class SimulatedDepartments {

    private final SimulatedTroubles troubles;

    SimulatedDepartments(SimulatedTroubles troubles) {
        this.troubles = troubles;
    }

    @PostMapping("/simulator/social-insurance/verifications")
    DepartmentAnswer employment(@Valid @RequestBody Question question) {
        return answer(Registry.SOCIAL_INSURANCE, question);
    }

    @PostMapping("/simulator/housing/verifications")
    DepartmentAnswer home(@Valid @RequestBody Question question) {
        if (question.isAboutMatter()) {
            return answer(Registry.HOUSING, question);
        }
        if (question.residenceAddress() == null || question.residenceAddress().isBlank()) {
            throw SimulatedProblems.of(HttpStatus.BAD_REQUEST, "缺少residenceAddress");
        }
        DepartmentAnswer answer = answer(Registry.HOUSING, question);
        boolean elsewhere = Citizens.find(question.idNumber())
                .filter(citizen -> !citizen.isHousedAt(question.residenceAddress()))
                .isPresent();
        return elsewhere && answer.result() == CONFIRMED ? new DepartmentAnswer(CONTRADICTED, "所报地址无该人住房备案") : answer;
    }

    @PostMapping("/simulator/education/verifications")
    DepartmentAnswer study(@Valid @RequestBody Question question) {
        return answer(Registry.EDUCATION, question);
    }

    @PostMapping("/simulator/tax/verifications")
    DepartmentAnswer tax(@Valid @RequestBody Question question) {
        return answerOnMatter(Registry.TAX, question);
    }

    @PostMapping("/simulator/civil-affairs/verifications")
    DepartmentAnswer marriage(@Valid @RequestBody Question question) {
        return answerOnMatter(Registry.CIVIL_AFFAIRS, question);
    }

    @PostMapping("/simulator/public-security/verifications")
    DepartmentAnswer records(@Valid @RequestBody Question question) {
        return answerOnMatter(Registry.PUBLIC_SECURITY, question);
    }

    private DepartmentAnswer answerOnMatter(Registry registry, Question question) {
        if (!question.isAboutMatter()) {
            throw SimulatedProblems.of(HttpStatus.BAD_REQUEST, "缺少matter");
        }
        return answer(registry, question);
    }

    private DepartmentAnswer answer(Registry registry, Question question) {
        if (question.isAboutMatter()
                && (question.claimed() == null || question.claimed().isBlank())) {
            throw SimulatedProblems.of(HttpStatus.BAD_REQUEST, "缺少claimed");
        }
        Citizen citizen = Citizens.find(question.idNumber()).orElse(null);
        if (citizen == null) {
            return new DepartmentAnswer(UNKNOWN, "无该人记录");
        }
        troubles.meet(citizen, registry);
        return question.isAboutMatter()
                ? citizen.matters().getOrDefault(question.matter(), asClaimed(registry))
                : citizen.answers().get(registry);
    }

    private static DepartmentAnswer asClaimed(Registry registry) {
        String note = registry == Registry.PUBLIC_SECURITY ? "没有查到违法犯罪记录" : "与本部门记录一致";
        return new DepartmentAnswer(CONFIRMED, note);
    }

    /**
     * @param residenceAddress asked of housing only, and not with a matter
     * @param matter one matter of a points case, with what is {@code claimed} about it
     */
    record Question(
            @NotBlank @Size(max = 100) String name,

            @NotNull @Pattern(regexp = SimulatedRegistries.ID_NUMBER)
            String idNumber,

            @Size(max = 300) String residenceAddress,
            @Pattern(regexp = "[a-z][a-z-]{0,39}") String matter,
            @Size(max = 300) String claimed) {

        boolean isAboutMatter() {
            return matter != null;
        }

        @Override
        public String toString() {
            return "Question[]";
        }
    }
}
