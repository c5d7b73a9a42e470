package org.huju.issuance;

import java.util.List;
import org.huju.InvalidInput;
import org.huju.casefile.Grounds;
import org.huju.casefile.Grounds.Ground;
import org.springframework.stereotype.Component;

/** The grounds on which an application is not accepted or refused: the rules of {@code law/} whose id begins with {@code refuse-}. */
@Component
public class RefusalGrounds {

    private static final String PREFIX = "refuse-";

    private final Grounds grounds;

    RefusalGrounds(Grounds grounds) {
        this.grounds = grounds;
    }

    /** The grounds the law knows today. */
    public List<Ground> all() {
        return grounds.all(PREFIX);
    }

    /** @throws InvalidInput if it was not chosen or is not one of them */
    public Ground get(String code) {
        return grounds.find(PREFIX, code).orElseThrow(() -> new InvalidInput("refusalGround", "请从列表中选择“不予办理的依据”"));
    }
}
