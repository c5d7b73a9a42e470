package org.huju.processmap;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Each box says in its documentation which article it carries out, and the article's test stands. */
final class ArticleCheck implements Check {

    @Override
    public Stream<Fault> faults(ProcessModel model, House house) {
        return Stream.concat(Stream.of(model.process()), model.nodes().stream())
                .flatMap(element -> faults(documentation(element), house).map(what -> model.fault(element, what)));
    }

    /** What is wrong with a documentation line, in words. */
    static Stream<String> faults(String documentation, House house) {
        ArticleLine line = ArticleLine.read(documentation, house.law());
        Stream<String> untested = line.articles().stream()
                .filter(article -> !article.test().isEmpty() && !article.test().equals("none"))
                .filter(article -> !house.tests().containsKey(article.test()))
                .map(article -> "write " + article.test() + ", the test of "
                        + article.citation().label());
        return Stream.concat(line.faults().stream(), untested);
    }

    static String documentation(BaseElement element) {
        return element.getDocumentations().stream()
                .map(ModelElementInstance::getTextContent)
                .collect(Collectors.joining("\n"))
                .strip();
    }
}
