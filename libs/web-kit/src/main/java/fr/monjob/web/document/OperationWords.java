package fr.monjob.web.document;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.tools.StandardLocation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Runs inside the compiler: keeps what the Javadoc of each HTTP method and of each record's component says, so that the
 * API document says it too and nobody writes it twice. {@link DocumentWords} reads the file.
 */
@SupportedAnnotationTypes("jakarta.ws.rs.*")
public final class OperationWords extends AbstractProcessor {

    static final String FILE = "META-INF/monjob-operations.properties";
    static final String DESCRIPTION = ".description";
    static final String STATUS = ".status";
    static final String OPTIONAL_BODY = ".optional-body";
    static final String KEYED = ".keyed";

    private static final List<Class<? extends Annotation>> METHODS =
            List.of(GET.class, POST.class, PUT.class, DELETE.class);
    static final String KEY = "Idempotency-Key";

    private static final String IDEMPOTENT = "fr.monjob.web.idempotency.Idempotent";
    /** Says of what takes a key that it creates nothing. */
    private static final String OWN_STATUS = "org.jboss.resteasy.reactive.ResponseStatus";

    private static final String OPTIONAL = "fr.monjob.web.json.OptionalBody";

    private final TreeMap<String, String> words = new TreeMap<>();

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        METHODS.forEach(method -> round.getElementsAnnotatedWith(method).forEach(this::read));
        round.getRootElements().forEach(this::readRecords);
        if (round.processingOver() && !words.isEmpty()) {
            write();
        }
        return false;
    }

    private void read(Element element) {
        ExecutableElement method = (ExecutableElement) element;
        String id = method.getEnclosingElement().getSimpleName() + "_" + method.getSimpleName();
        String comment = processingEnv.getElementUtils().getDocComment(method);
        if (comment != null) {
            JavadocText text = JavadocText.of(comment);
            words.put(id, text.summary());
            words.put(id + DESCRIPTION, text.rest());
        }
        if (method.getReturnType().getKind() == TypeKind.VOID) {
            words.put(id + STATUS, "204");
        } else if (takesKey(method) && !has(method, OWN_STATUS)) {
            words.put(id + STATUS, "201");
        }
        if (takesKey(method)) {
            words.put(id + KEYED, "true");
        }
        if (has(method, OPTIONAL)) {
            words.put(id + OPTIONAL_BODY, "true");
        }
    }

    private void readRecords(Element element) {
        if (element.getKind() == ElementKind.RECORD) {
            String comment = processingEnv.getElementUtils().getDocComment(element);
            JavadocText.parametersOf(comment == null ? "" : comment)
                    .forEach((component, text) ->
                            // Two records of one name are one schema or none: what they don't agree on is left out.
                            words.merge(schemaOf(element) + "." + component, text, (a, b) -> a.equals(b) ? a : ""));
        }
        element.getEnclosedElements().stream()
                .filter(TypeElement.class::isInstance)
                .forEach(this::readRecords);
    }

    private static String schemaOf(Element type) {
        Schema schema = type.getAnnotation(Schema.class);
        return schema == null || schema.name().isEmpty() ? type.getSimpleName().toString() : schema.name();
    }

    /** Against doing it twice, by the annotation or by itself: hardly anything else does so but what creates. */
    private static boolean takesKey(ExecutableElement method) {
        return has(method, IDEMPOTENT)
                || method.getParameters().stream()
                        .map(parameter -> parameter.getAnnotation(HeaderParam.class))
                        .anyMatch(header -> header != null && header.value().equals(KEY));
    }

    private static boolean has(ExecutableElement method, String annotationName) {
        return method.getAnnotationMirrors().stream()
                .anyMatch(
                        annotation -> annotation.getAnnotationType().toString().equals(annotationName));
    }

    private void write() {
        try (Writer writer = processingEnv
                .getFiler()
                .createResource(StandardLocation.CLASS_OUTPUT, "", FILE)
                .openWriter()) {
            for (Map.Entry<String, String> each : words.entrySet()) {
                writer.write(line(each));
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Without the comment that {@code Properties} begins with: a date in it would make every build another one. */
    private static String line(Map.Entry<String, String> entry) throws IOException {
        Properties one = new Properties();
        one.setProperty(entry.getKey(), entry.getValue());
        StringWriter text = new StringWriter();
        one.store(text, null);
        return text.toString().lines().skip(1).collect(Collectors.joining("\n", "", "\n"));
    }
}
