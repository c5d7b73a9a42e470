package org.huju.board.process;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.huju.platform.engine.ParseListeners;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Has every model that carries cases tell the board of its steps; the models themselves know nothing of it. */
@Component
class BoardListenerPlugin extends AbstractProcessEnginePlugin {

    /** Asked for late: what the board needs is there only after the engine. */
    private final ObjectProvider<StepsOfCases> steps;

    BoardListenerPlugin(ObjectProvider<StepsOfCases> steps) {
        this.steps = steps;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        ParseListeners.add(configuration, new ListenToSteps(steps));
    }
}
