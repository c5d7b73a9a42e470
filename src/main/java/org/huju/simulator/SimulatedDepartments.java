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

/** 人力资源社会保障、住房城乡建设、教育 (article 11). */
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

    private DepartmentAnswer answer(Registry registry, Question question) {
        Citizen citizen = Citizens.find(question.idNumber()).orElse(null);
        if (citizen == null) {
            return new DepartmentAnswer(UNKNOWN, "无该人记录");
        }
        troubles.meet(citizen, registry);
        return citizen.answers().get(registry);
    }

    /** @param residenceAddress asked of housing only */
    record Question(
            @NotBlank @Size(max = 100) String name,

            @NotNull @Pattern(regexp = SimulatedRegistries.ID_NUMBER)
            String idNumber,

            @Size(max = 300) String residenceAddress) {

        @Override
        public String toString() {
            return "Question[]";
        }
    }
}
