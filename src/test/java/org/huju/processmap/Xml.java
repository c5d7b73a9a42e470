package org.huju.processmap;

import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What the model API leaves to its XML. */
final class Xml {

    private Xml() {}

    /** An attribute of the engine's, with its prefix as on a task or without as on a listener; null when absent. */
    static String camunda(ModelElementInstance part, String attribute) {
        DomElement xml = part.getDomElement();
        String value = xml.getAttribute(BpmnModelConstants.CAMUNDA_NS, attribute);
        boolean own = BpmnModelConstants.CAMUNDA_NS.equals(xml.getNamespaceURI());
        return value == null && own ? xml.getAttribute(attribute) : value;
    }

    /** The element a reader finds in Modeler: the part itself or the nearest around it that has an id. */
    static BaseElement owner(ModelElementInstance part) {
        if (part instanceof BaseElement element && element.getId() != null) {
            return element;
        }
        return owner(part.getParentElement());
    }
}
