package org.huju.processmap;

import java.util.List;
import java.util.stream.Stream;

/** One kind of tie of a process model that must hold. */
interface Check {

    List<Check> ALL = List.of(
            new IdCheck(),
            new NameCheck(),
            new DelegateCheck(),
            new ExpressionCheck(),
            new FormCheck(),
            new BindingCheck(),
            new ArticleCheck(),
            new PeriodCheck(),
            new LadderCheck(),
            new PathCheck(),
            new ScriptCheck(),
            new PictureCheck());

    Stream<Fault> faults(ProcessModel model, House house);
}
