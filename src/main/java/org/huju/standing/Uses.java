package org.huju.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huju.InvalidInput;
import org.huju.law.Benefit;
import org.huju.law.LawBook;
import org.huju.standing.Standing.Use;
import org.springframework.stereotype.Component;

/** What the law of a day lets a holder use (articles 17 and 18). Whoever asks how a permit stands asks for one of these. */
@Component
class Uses {

    private static final int SERVICES = 17;
    private static final int CONVENIENCES = 18;

    private final LawBook lawBook;

    Uses(LawBook lawBook) {
        this.lawBook = lawBook;
    }

    List<Use> services(LocalDate day) {
        return of(SERVICES, day);
    }

    List<Use> conveniences(LocalDate day) {
        return of(CONVENIENCES, day);
    }

    /** @throws InvalidInput unless it is the code of one of them; says which there are */
    Use named(String code, LocalDate day) {
        return all(day).filter(use -> use.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("purpose", "请写明查询用途 purpose，填写下列代码之一：" + codes(day)));
    }

    private String codes(LocalDate day) {
        return all(day).map(use -> use.code() + "（" + use.name() + "）").collect(Collectors.joining("、"));
    }

    private Stream<Use> all(LocalDate day) {
        return Stream.concat(services(day).stream(), conveniences(day).stream());
    }

    private List<Use> of(int article, LocalDate day) {
        return lawBook.at(day).benefits(article).stream().map(Uses::use).toList();
    }

    private static Use use(Benefit benefit) {
        return new Use(benefit.rule(), benefit.name(), benefit.source());
    }
}
