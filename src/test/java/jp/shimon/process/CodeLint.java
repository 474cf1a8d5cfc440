package jp.shimon.process;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.xml.ModelInstance;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * No code in a drawing: only expressions of a white list, each in its own place. It reads the bare XML, so that nothing
 * hides in a namespace or an element the model's types do not know.
 */
final class CodeLint {

    private static final Set<String> CODE_ELEMENTS = Set.of("script", "executionListener", "taskListener", "connector");
    private static final Set<String> CODE_ATTRIBUTES = Set.of("class", "expression", "type", "resource", "language");
    private static final Map<String, Pattern> WHITE_LIST = Map.of(
            "conditionExpression", Pattern.compile("\\$\\{(!?[a-zA-Z]+|[a-zA-Z]+ == '[a-zA-Z_]+')}"),
            "delegateExpression", Pattern.compile("\\$\\{[a-zA-Z]+}"),
            "formKey", Pattern.compile("[^$#]*\\$\\{task\\.id}"),
            "timeCycle", Pattern.compile("\\$\\{roundTime\\.cycle\\(\\)}"),
            "collection",
                    Pattern.compile(
                            "\\$\\{(concurringDepartments|openItems|amendedItems|inquiredDepartments)\\.of\\(execution\\)}"),
            "inputParameter", Pattern.compile("\\$\\{(withdrawal|report)}"));

    private CodeLint() {}

    static Stream<String> check(ModelInstance model) {
        return elements(model).flatMap(element -> Stream.concat(code(element), expressions(element)));
    }

    /** A decision speaks FEEL, the engine's own default; any language it names is another one. */
    static Stream<String> checkLanguages(ModelInstance model) {
        return elements(model)
                .flatMap(CodeLint::attributes)
                // the parser fills in the schema's default, which nobody wrote
                .filter(attribute ->
                        attribute.getSpecified() && attribute.getName().equals("expressionLanguage"))
                .map(attribute -> owner(attribute.getOwnerElement()) + " names an expression language");
    }

    private static Stream<String> code(Element element) {
        var byElement = Stream.of(element.getLocalName()).filter(CODE_ELEMENTS::contains);
        var byAttribute = attributes(element)
                .filter(attribute -> !isSchemaType(attribute))
                .map(Attr::getLocalName)
                .filter(CODE_ATTRIBUTES::contains);
        return Stream.concat(byElement, byAttribute).map(name -> owner(element) + " carries code: " + name);
    }

    private static boolean isSchemaType(Attr attribute) {
        return "http://www.w3.org/2001/XMLSchema-instance".equals(attribute.getNamespaceURI());
    }

    private static Stream<String> expressions(Element element) {
        var inAttributes = attributes(element)
                .filter(attribute -> !isAllowed(attribute.getLocalName(), attribute.getValue()))
                .map(Attr::getValue);
        var inText = ownText(element).filter(text -> !isAllowed(element.getLocalName(), text));
        return Stream.concat(inAttributes, inText).map(text -> owner(element) + " evaluates " + text);
    }

    private static boolean isAllowed(String place, String text) {
        var isExpression = text.contains("${") || text.contains("#{") || place.equals("conditionExpression");
        var allowed = WHITE_LIST.get(place);
        return !isExpression || (allowed != null && allowed.matcher(text).matches());
    }

    private static Stream<String> ownText(Element element) {
        return children(element)
                .filter(node -> node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE)
                .map(node -> node.getNodeValue().strip())
                .filter(text -> !text.isEmpty());
    }

    private static String owner(Element element) {
        if (element.hasAttribute("id")) {
            return element.getAttribute("id");
        }
        return element.getParentNode() instanceof Element parent ? owner(parent) : element.getLocalName();
    }

    private static Stream<Element> elements(ModelInstance model) {
        return children(model.getDocument().getDomSource().getNode()).flatMap(CodeLint::withDescendants);
    }

    private static Stream<Element> withDescendants(Node node) {
        return node instanceof Element element
                ? Stream.concat(Stream.of(element), children(element).flatMap(CodeLint::withDescendants))
                : Stream.empty();
    }

    private static Stream<Node> children(Node node) {
        var list = node.getChildNodes();
        return IntStream.range(0, list.getLength()).mapToObj(list::item);
    }

    private static Stream<Attr> attributes(Element element) {
        var map = element.getAttributes();
        return IntStream.range(0, map.getLength()).mapToObj(index -> (Attr) map.item(index));
    }
}
