package org.huju.processmap;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.transform.dom.DOMSource;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * One expression of a model.
 *
 * @param element the id of the element that holds it, or of the nearest around it that has one
 * @param text with its braces
 */
record Expression(String element, String text) {

    private static final Pattern BRACES = Pattern.compile("[$#]\\{[^}]*}");
    private static final Pattern CALL = Pattern.compile("\\b([A-Za-z]\\w*)\\.(\\w+)(?:\\(([^()]*)\\))?");

    /** {@code bean.method(a, b)}; arguments is -1 for {@code bean.property}. */
    record Call(String bean, String method, int arguments) {}

    /** All expressions of a model, in attributes and in text. */
    static List<Expression> in(BpmnModelInstance model) {
        DOMSource source = model.getDocument().getDomSource();
        List<Expression> found = new ArrayList<>();
        collect(source.getNode(), "", found);
        return found;
    }

    private static void collect(Node node, String around, List<Expression> found) {
        String element = node instanceof Element own && own.hasAttribute("id") ? own.getAttribute("id") : around;
        find(node.getNodeValue(), element, found);
        NamedNodeMap attributes = node.getAttributes();
        for (int i = 0; attributes != null && i < attributes.getLength(); i++) {
            find(attributes.item(i).getNodeValue(), element, found);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            collect(child, element, found);
        }
    }

    private static void find(String value, String element, List<Expression> found) {
        if (value != null) {
            BRACES.matcher(value).results().forEach(match -> found.add(new Expression(element, match.group())));
        }
    }

    /** What it calls; words inside quotation marks call nothing. */
    Stream<Call> calls() {
        Matcher calls = CALL.matcher(text.replaceAll("'[^']*'", "''"));
        return calls.results().map(call -> new Call(call.group(1), call.group(2), count(call.group(3))));
    }

    private static int count(String arguments) {
        if (arguments == null) {
            return -1;
        }
        return arguments.isBlank() ? 0 : arguments.split(",").length;
    }
}
