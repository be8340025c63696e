package fr.monjob.web.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** What Bean Validation refused, with the names of the wire: a parameter's name, or the path inside the body. */
final class ViolationFailures {
    static final Wording DETAIL =
            new Wording("Au moins une valeur n'est pas acceptée.", "At least one value is not accepted.");

    private ViolationFailures() {}

    static ProblemException toProblem(ConstraintViolationException failure) {
        boolean ourFault = failure.getConstraintViolations().stream().anyMatch(ViolationFailures::isOnReturnValue);
        if (ourFault) {
            return Failures.internalError(failure);
        }
        var problem = new ProblemException(ProblemCode.VALIDATION_FAILED, DETAIL);
        for (ConstraintViolation<?> violation : failure.getConstraintViolations().stream()
                .sorted(Comparator.comparing(v -> v.getPropertyPath().toString()))
                .limit(100)
                .toList()) {
            // Interpolated in the caller's language by quarkus.locales and Accept-Language.
            problem = problem.withViolation(fieldOf(violation), violation.getMessage(), violation.getMessage());
        }
        return problem;
    }

    private static boolean isOnReturnValue(ConstraintViolation<?> violation) {
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.RETURN_VALUE) {
                return true;
            }
        }
        return false;
    }

    private static String fieldOf(ConstraintViolation<?> violation) {
        var field = new StringBuilder();
        Method method = null;
        for (Path.Node node : violation.getPropertyPath()) {
            switch (node.getKind()) {
                case METHOD -> method = findMethod(violation.getRootBeanClass(), node.as(Path.MethodNode.class));
                case PARAMETER -> field.append(parameterName(method, node.as(Path.ParameterNode.class)));
                case BEAN, CROSS_PARAMETER, CONSTRUCTOR, RETURN_VALUE -> {}
                default -> append(field, node, violation.getLeafBean());
            }
        }
        return field.toString();
    }

    private static void append(StringBuilder field, Path.Node node, Object leaf) {
        if (node.isInIterable()) {
            Object at = node.getIndex() != null ? node.getIndex() : node.getKey();
            field.append('[').append(at == null ? "" : at).append(']');
        }
        if (node.getKind() == ElementKind.PROPERTY) {
            field.append(field.isEmpty() ? "" : ".")
                    .append(fieldOfRule(node, leaf).orElse(node.getName()));
        }
    }

    /** The field that a constraint over several fields names; nothing for a field's own. */
    private static Optional<String> fieldOfRule(Path.Node node, Object leaf) {
        String name = node.getName();
        String rule = "is" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return leaf == null
                ? Optional.empty()
                : Stream.of(leaf.getClass().getDeclaredMethods())
                        .filter(method -> method.getName().equals(rule) && method.getParameterCount() == 0)
                        .map(method -> method.getAnnotation(OnField.class))
                        .filter(Objects::nonNull)
                        .map(OnField::value)
                        .findFirst();
    }

    /** The method as written: on an intercepted resource the container's subclass repeats it without annotations. */
    private static Method findMethod(Class<?> resource, Path.MethodNode node) {
        Class<?> written = resource.isSynthetic() || resource.getName().endsWith("_Subclass")
                ? resource.getSuperclass()
                : resource;
        try {
            return written.getMethod(node.getName(), node.getParameterTypes().toArray(Class<?>[]::new));
        } catch (NoSuchMethodException hidden) {
            return null;
        }
    }

    /** The declared name of a header, path or query parameter; nothing for the body and for parameter groups. */
    private static String parameterName(Method method, Path.ParameterNode node) {
        if (method == null) {
            return node.getName();
        }
        for (Annotation annotation : method.getParameterAnnotations()[node.getParameterIndex()]) {
            String declared = declaredName(annotation, node.getName());
            if (declared != null) {
                return declared;
            }
        }
        return "";
    }

    private static String declaredName(Annotation annotation, String javaName) {
        if (annotation instanceof QueryParam query) {
            return query.value();
        } else if (annotation instanceof PathParam path) {
            return path.value();
        } else if (annotation instanceof HeaderParam header) {
            return header.value();
        } else if (annotation instanceof FormParam form) {
            return form.value();
        } else if (annotation instanceof CookieParam cookie) {
            return cookie.value();
        } else if (annotation instanceof RestForm || annotation instanceof RestQuery) {
            return javaName;
        }
        return null;
    }
}
