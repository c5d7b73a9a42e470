package org.huju.points;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores a checked filing and begins its process, both or neither. */
@Service
class TakePointsOnline {

    private final ReceivePointsApplication receive;
    private final PointsProcess process;

    TakePointsOnline(ReceivePointsApplication receive, PointsProcess process) {
        this.receive = receive;
        this.process = process;
    }

    /** @throws org.huju.InvalidInput if the person has an open application already */
    @Transactional
    public PointsApplication take(PointsFiling filing, String submissionKey) {
        PointsApplication application = receive.online(filing, submissionKey);
        process.begin(application.id());
        return application;
    }
}
