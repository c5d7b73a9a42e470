package org.huju.points;

import java.util.List;
import org.huju.InvalidInput;
import org.huju.casefile.Grounds;
import org.huju.casefile.Grounds.Ground;
import org.springframework.stereotype.Component;

/** The grounds on which an application for points is not accepted: the rules of {@code law/} whose id begins with {@code points-refuse-}. */
@Component
public class PointsGrounds {

    private static final String PREFIX = "points-refuse-";

    private final Grounds grounds;

    PointsGrounds(Grounds grounds) {
        this.grounds = grounds;
    }

    /** The grounds the law knows today. */
    public List<Ground> all() {
        return grounds.all(PREFIX);
    }

    /** @throws InvalidInput if it was not chosen or is not one of them */
    Ground get(String code) {
        return grounds.find(PREFIX, code).orElseThrow(() -> new InvalidInput("refusalGround", "请从列表中选择“不予受理的依据”"));
    }
}
