package org.huju.registration;

import java.util.List;
import org.huju.InvalidInput;
import org.huju.casefile.Grounds;
import org.huju.casefile.Grounds.Ground;
import org.springframework.stereotype.Component;

/** The grounds on which a registration is refused: the rules of {@code law/} whose id begins with {@code registration-refuse-}. */
@Component
public class RegistrationGrounds {

    private static final String PREFIX = "registration-refuse-";

    private final Grounds grounds;

    RegistrationGrounds(Grounds grounds) {
        this.grounds = grounds;
    }

    public List<Ground> all() {
        return grounds.all(PREFIX);
    }

    /** @throws InvalidInput if it was not chosen or is not one of them */
    Ground get(String code) {
        return grounds.find(PREFIX, code).orElseThrow(() -> new InvalidInput("refusalGround", "请从列表中选择“不予登记的依据”"));
    }
}
