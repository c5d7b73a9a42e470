package org.huju.points.process;

import java.util.Map;
import org.huju.platform.forms.FormValues;
import org.huju.platform.forms.Person;
import org.huju.platform.forms.StartForm;
import org.huju.points.PointsApplication;
import org.huju.points.RequestRecheck;
import org.springframework.stereotype.Component;

/** 提出复核, by the number of the application, at the talent centre that took it or the bureau that counted. */
@Component
class RequestRecheckForm implements StartForm {

    private final OwnPointsCases cases;
    private final RequestRecheck requestRecheck;

    RequestRecheckForm(OwnPointsCases cases, RequestRecheck requestRecheck) {
        this.cases = cases;
        this.requestRecheck = requestRecheck;
    }

    @Override
    public String processKey() {
        return "points-recheck";
    }

    @Override
    public Map<String, Object> open(Person person) {
        return Map.of();
    }

    @Override
    public Start submit(Person person, FormValues values) {
        PointsApplication application = cases.named(values, person);
        var requester = values.choice("requester", "由谁提出", RequestRecheck.Requester.class);
        requestRecheck.request(application.id(), requester, values.required("reason", "理由"), person.id());
        return new Start(application.id().toString(), Map.of());
    }
}
