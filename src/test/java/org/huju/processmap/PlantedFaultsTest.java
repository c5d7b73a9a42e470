package org.huju.processmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each check of the process map is seen to fail: a sound model, one change, and the fault that must be named. */
class PlantedFaultsTest {

    private static final House HOUSE = SoundHouse.build();

    @Test
    void the_sound_model_and_the_sound_decision_have_no_fault() throws IOException {
        assertThat(ProcessModel.parse("sound-model.bpmn", text("sound-model.bpmn"))
                        .faults(HOUSE))
                .isEmpty();
        assertThat(DecisionModel.parse("sound-decision.dmn", text("sound-decision.dmn"))
                        .faults(HOUSE))
                .isEmpty();
    }

    @ParameterizedTest(name = "{3}")
    @DisplayName("流程图的每一种错误都能查出")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # in the model | changed to | element named | what is said
            ${makeThingDelegate} | ${makeThngDelegate} | serviceTask_makeThing | ${makeThngDelegate} is no bean of type JavaDelegate
            ${makeThingDelegate} | ${markDueSoonDelegate} | serviceTask_makeThing | set its delegate expression to ${makeThingDelegate}
            ${makeThingDelegate} | ${codelessDelegate} | serviceTask_makeThing | ${codelessDelegate} is no bean of type JavaDelegate
            camunda:delegateExpression="${makeThingDelegate}" | camunda:class="org.huju.MakeThing" | serviceTask_makeThing | not by class or expression
            camunda:delegateExpression="${makeThingDelegate}" | camunda:expression="${makeThing.make()}" | serviceTask_makeThing | not by class or expression
            ${determineThingsListener} | ${thingsAssignedListener} | businessRuleTask_determineThings | is no bean of type ExecutionListener
            ${thingsAssignedListener} | ${thingsAssignedListner} | userTask_checkThings | is no bean of type TaskListener
            delegateExpression="${thingsAssignedListener}" | class="org.huju.ThingsAssigned" | userTask_checkThings | not by class or expression
            ${thingQueues.centre(execution)} | ${thingQueue.centre(execution)} | userTask_checkThings | calls no public method centre of a bean thingQueue
            ${thingQueues.centre(execution)} | ${thingQueues.center(execution)} | userTask_checkThings | calls no public method center of a bean thingQueues
            ${thingQueues.centre(execution)} | ${thingQueues.centre()} | userTask_checkThings | calls no public method centre
            ${thingQueues.centre(execution)} | ${hiddenQueues.centre(execution)} | userTask_checkThings | calls no public method centre of a bean hiddenQueues
            ${things == 'missing'} | ${things.missing} | flow_complete_to_refused | calls no public method missing of a bean things
            camunda:formRef="check-things" | camunda:formRef="form-without-code" | userTask_checkThings | set its form to check-things
            camunda:formRef="submit-things" | camunda:formRef="submit-thing" | startEvent_thingsBrought | add the form forms/submit-thing.form
            camunda:formRef="submit-things" | camunda:formRef="form-without-code" | startEvent_thingsBrought | a bean named formWithoutCodeForm
            camunda:formRef="submit-things" | camunda:formKey="submit-things" | startEvent_thingsBrought | not a form key
            camunda:candidateGroups="${thingQueues.centre(execution)}" | | userTask_checkThings | name the candidate groups
            camunda:decisionRef="required-things" | camunda:decisionRef="required-thngs" | businessRuleTask_determineThings | add the decision processes/required-thngs.dmn
            calledElement="other-process" | calledElement="another-process" | callActivity_askOthers | add the process processes/another-process.bpmn
            camunda:formRefBinding="deployment" | camunda:formRefBinding="latest" | userTask_checkThings | set formRefBinding to deployment
            camunda:formRefBinding="deployment" | | startEvent_thingsBrought | set formRefBinding to deployment
            camunda:decisionRefBinding="deployment" | | businessRuleTask_determineThings | set decisionRefBinding to deployment
            camunda:calledElementBinding="deployment" | camunda:calledElementBinding="latest" | callActivity_askOthers | set calledElementBinding to deployment
            camunda:historyTimeToLive="30" | | sound-model | set the history time to live
            isExecutable="true" | isExecutable="false" | sound-model | make the process executable
            <bpmn:documentation>shanghai-permit 第十一条</bpmn:documentation> | | callActivity_askOthers | begin its documentation with the act and its article
            shanghai-permit 第十一条< | 制证 第十一条< | callActivity_askOthers | begin its documentation with the act and its article
            shanghai-permit 第十一条< | 第十一条< | callActivity_askOthers | begin its documentation with the act and its article
            shanghai-permit 第十一条< | shanghai-permit 第三十六条< | callActivity_askOthers | the law book has no shanghai-permit 第三十六条
            shanghai-permit 第十一条< | beijing-permit 第十一条< | callActivity_askOthers | the law book has no beijing-permit 第十一条
            shanghai-permit 第九条至第十一条 | shanghai-permit 第九条至第九十条 | businessRuleTask_determineThings | the law book has no shanghai-permit 第九十条
            shanghai-permit 第十一条< | shanghai-permit 第十三条< | callActivity_askOthers | write Art013Test
            shanghai-permit 第九条至第十一条 | shanghai-permit 第九条至第十三条 | businessRuleTask_determineThings | write Art013Test
            （design supplement-window） | （design） | userTask_checkThings | name after design the rule of law/interpretation.yaml
            （design supplement-window） | （design supplement-windw） | userTask_checkThings | not supplement-windw
            （design supplement-window） | （design card-making） | userTask_checkThings | not card-making
            ${deadlineTimer.step(execution, 'card-making', 'warning')} | P15D | timer_thingsDueSoon | take the date from the law
            ${deadlineTimer.step(execution, 'card-making', 'warning')} | ${thingQueues.centre(execution)} | timer_thingsDueSoon | take the date from the law
            ${deadlineTimer.step(execution, 'card-making', 'warning')} | ${deadlineTimer.due(execution, 'card-makng')} | timer_thingsDueSoon | the law has no period card-makng
            ${deadlineTimer.step(execution, 'card-making', 'warning')} | ${deadlineTimer.pauseEnd(execution, 'card-making')} | timer_thingsDueSoon | take the date from the law
            ${deadlineTimer.step(execution, 'card-making', 'warning')} | ${deadlineTimer.due(execution, 'card-making', 'warning')} | timer_thingsDueSoon | take the date from the law
            ${deadlineTimer.step(execution, 'card-making', 'warning')} | ${deadlineTimer.step(execution, 'card-making', 'warnng')} | timer_thingsDueSoon | law/escalation.yaml has no step warnng of card-making
            ${deadlineTimer.step(execution, 'card-making', 'warning')} | ${deadlineTimer.step(execution, 'data-change', 'due')} | timer_thingsDueSoon | law/escalation.yaml has no step due of data-change
            ${deadlineTimer.step(execution, 'card-making', 'warning')} | ${deadlineTimer.due(execution, 'data-change')} | timer_thingsDueSoon | law/escalation.yaml has no step due of data-change
            ${thingQueues.centre(execution)} | ${escalation.queue(execution, 'card-making', 'duty')} | userTask_checkThings | law/escalation.yaml has no step duty of card-making
            ${thingQueues.centre(execution)} | ${escalation.queue(execution, 'card-makng', 'due')} | userTask_checkThings | law/escalation.yaml has no step due of card-makng
            camunda:formRef="check-things" | camunda:priority="${escalation.priority(execution, 'data-change')}" camunda:formRef="check-things" | userTask_checkThings | law/escalation.yaml has no ladder of data-change
            bpmn:timeDate | bpmn:timeDuration | timer_thingsDueSoon | a period runs to a date
            ${deadlineTimer.due(execution, 'card-making')} | 2026-12-31T00:00:00 | userTask_checkThings | take the date from the law
            serviceTask_makeThing | Activity_0x1y2z3 | Activity_0x1y2z3 | name it serviceTask_whatItMeans
            exclusiveGateway_complete | Gateway_1abcdef | Gateway_1abcdef | name it exclusiveGateway_whatItMeans
            flow_makeThing_to_made | Flow_0k3jd9x | Flow_0k3jd9x | name it flow_whence_to_whither
            serviceTask_makeThing | userTask_makeThing | userTask_makeThing | name it serviceTask_whatItMeans
            serviceTask_makeThing | serviceTask_0x1y2z3 | serviceTask_0x1y2z3 | name it serviceTask_whatItMeans
            timer_thingsDueSoon | boundaryEvent_thingsDueSoon | boundaryEvent_thingsDueSoon | name it timer_whatItMeans
            <bpmn:timerEventDefinition> | <bpmn:timerEventDefinition id="TimerEventDefinition_1f0dj8x"> | TimerEventDefinition_1f0dj8x | this id says nothing
            sound-model | other-model | other-model | name it sound-model, as its file
            name="制作证件" | name="Make the card" | serviceTask_makeThing | give it a Chinese name
            name="制作证件" | name="制作card" | serviceTask_makeThing | give it a Chinese name
            name="制作证件" | | serviceTask_makeThing | give it a Chinese name
            name="已办结" | | endEvent_done | give it a Chinese name
            name="是否齐全？" | name="齐全" | exclusiveGateway_complete | ask a short Chinese question
            name="是否齐全？" | | exclusiveGateway_complete | ask a short Chinese question
            name="不齐全" | | flow_complete_to_refused | label this exit
            name="不齐全" | name="no" | flow_complete_to_refused | write its label in Chinese
            name="受理中心" | name="Centre" | lane_centre | Chinese name of its office
            name="样例" processRef | processRef | participant_soundModel | Chinese name of the matter
            name="样例流程" | name="Sample" | sound-model | give the process a Chinese name
            sourceRef="serviceTask_markDueSoon" targetRef="endEvent_dueSoonMarked" | sourceRef="serviceTask_markDueSoon" targetRef="serviceTask_markDueSoon" | serviceTask_markDueSoon | no path leads from here to an end event
            sourceRef="serviceTask_markDueSoon" targetRef="endEvent_dueSoonMarked" | sourceRef="serviceTask_markDueSoon" targetRef="serviceTask_markDueSoon" | endEvent_dueSoonMarked | no path leads here from a start event
            sourceRef="startEvent_ordered" targetRef="serviceTask_makeThing" | sourceRef="serviceTask_makeThing" targetRef="endEvent_made" | startEvent_ordered | no path leads from here to an end event
            sourceRef="startEvent_ordered" targetRef="serviceTask_makeThing" | sourceRef="startEvent_ordered" targetRef="endEvent_made" | serviceTask_makeThing | no path leads here from a start event
            sourceRef="serviceTask_markDueSoon" targetRef="endEvent_dueSoonMarked" | sourceRef="userTask_checkThings" targetRef="endEvent_dueSoonMarked" | userTask_checkThings | split the path with a gateway
            xsi:type="bpmn:tFormalExpression">${things == 'missing'} | xsi:type="bpmn:tFormalExpression" language="javascript">things === 'missing' | flow_complete_to_refused | models carry no scripts
            <camunda:taskListener delegateExpression="${thingsAssignedListener}" event="assignment" /> | <camunda:taskListener event="assignment"><camunda:script scriptFormat="groovy">1</camunda:script></camunda:taskListener> | userTask_checkThings | models carry no scripts
            bpmndi:BPMNShape id="serviceTask_makeThing_di" bpmnElement="serviceTask_makeThing" | bpmndi:BPMNShape id="serviceTask_makeThing_di" bpmnElement="endEvent_made" | serviceTask_makeThing | it is missing from the picture
            bpmnElement="flow_ordered_to_makeThing" | bpmnElement="flow_makeThing_to_made" | flow_ordered_to_makeThing | it is missing from the picture
            bpmn:businessRuleTask | bpmn:scriptTask | businessRuleTask_determineThings | models carry no scripts
            <bpmn:flowNodeRef>timer_thingsDueSoon</bpmn:flowNodeRef> | | timer_thingsDueSoon | the lane of exactly one office
            """)
    void a_planted_fault_of_a_process_is_named(String sound, String planted, String element, String said)
            throws IOException {
        String model = planted(text("sound-model.bpmn"), sound, planted);
        assertNamed(ProcessModel.parse("sound-model.bpmn", model).faults(HOUSE), element, said);
    }

    @ParameterizedTest(name = "{3}")
    @DisplayName("决策表的每一种错误都能查出")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            decision id="sound-decision" | decision id="other-decision" | other-decision | keep it in a file named other-decision.dmn
            name="样例决策" | name="Sample" | sound-decision | give it a Chinese name
            camunda:historyTimeToLive="30" | | sound-decision | set the history time to live
            dmnElementRef="sound-decision" | dmnElementRef="input_ground" | sound-decision | it is missing from the picture
            <description>shanghai-permit 第九条</description> | | sound-decision | begin its documentation with the act
            第九条 | 第九十条 | sound-decision | the law book has no shanghai-permit 第九十条
            label="条件" | label="ground" | input_ground | label the column in Chinese
            label="材料" | | output_name | label the column in Chinese
            <inputExpression id | <inputExpression expressionLanguage="groovy" id | inputExpression_ground | write it in FEEL
            <inputEntry id | <inputEntry expressionLanguage="javascript" id | any_ground | write it in FEEL
            <outputEntry id | <outputEntry expressionLanguage="juel" id | any_name | write it in FEEL
            """)
    void a_planted_fault_of_a_decision_is_named(String sound, String planted, String element, String said)
            throws IOException {
        String model = planted(text("sound-decision.dmn"), sound, planted);
        assertNamed(DecisionModel.parse("sound-decision.dmn", model).faults(HOUSE), element, said);
    }

    @Test
    @DisplayName("表单编号与文件名不同的能查出")
    void a_form_with_another_id_than_its_file_is_named() throws IOException {
        assertThat(FormFile.parse("check-things.form", "{\"id\": \"check-things\"}")
                        .faults())
                .isEmpty();
        assertNamed(
                FormFile.parse("check-things.form", "{\"id\": \"Form_0x1y2z3\"}")
                        .faults(),
                "Form_0x1y2z3",
                "give the form the id its file is named by");
    }

    private static String planted(String model, String sound, String planted) {
        assertThat(model).contains(sound);
        return model.replace(sound, planted == null ? "" : planted);
    }

    private static void assertNamed(List<Fault> faults, String element, String said) {
        assertThat(faults).anySatisfy(fault -> {
            assertThat(fault.element()).isEqualTo(element);
            assertThat(fault.what()).contains(said);
        });
    }

    static String text(String file) throws IOException {
        return Files.readString(Path.of("src/test/resources/processmap", file));
    }
}
