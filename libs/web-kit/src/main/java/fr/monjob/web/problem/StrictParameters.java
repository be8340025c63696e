package fr.monjob.web.problem;

import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Reads query, header and path parameters. JAX-RS answers 404 to any it cannot convert; here a wrong query or header
 * value is a 400 that names it, and only a path that cannot be one is a 404.
 */
@Provider
public class StrictParameters implements ParamConverterProvider {
    private static final Map<Class<?>, Function<String, ?>> READERS = Map.ofEntries(
            Map.entry(int.class, Integer::valueOf),
            Map.entry(Integer.class, Integer::valueOf),
            Map.entry(long.class, Long::valueOf),
            Map.entry(Long.class, Long::valueOf),
            Map.entry(double.class, StrictParameters::finite),
            Map.entry(Double.class, StrictParameters::finite),
            Map.entry(boolean.class, StrictParameters::truth),
            Map.entry(Boolean.class, StrictParameters::truth),
            Map.entry(UUID.class, UUID::fromString),
            Map.entry(LocalDate.class, LocalDate::parse),
            Map.entry(YearMonth.class, YearMonth::parse),
            Map.entry(Instant.class, Instant::parse));

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        Function<String, ?> reader = type.isEnum() ? name -> constant(type, name) : READERS.get(type);
        return reader == null ? null : new Strict<>((Function<String, T>) reader, refusal(type, annotations));
    }

    private static ProblemException refusal(Class<?> type, Annotation... annotations) {
        String name = "";
        for (Annotation annotation : annotations) {
            if (annotation instanceof PathParam) {
                return new ProblemException(ProblemCode.NOT_FOUND);
            } else if (annotation instanceof QueryParam query) {
                name = query.value();
            } else if (annotation instanceof HeaderParam header) {
                name = header.value();
            } else if (annotation instanceof FormParam form) {
                name = form.value();
            }
        }
        Wording expected = ExpectedForm.of(type);
        return new ProblemException(ProblemCode.VALIDATION_FAILED, ViolationFailures.DETAIL)
                .withViolation(name, expected.french(), expected.english());
    }

    private static Object constant(Class<?> type, String name) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException();
    }

    private static Double finite(String text) {
        // Java also reads "1d", "0x1p3" and "NaN"; the contract does not.
        if (!text.matches("[-+]?[0-9]{1,18}([.][0-9]{1,18})?([eE][-+]?[0-9]{1,3})?")
                || Double.isInfinite(Double.parseDouble(text))) {
            throw new IllegalArgumentException();
        }
        return Double.valueOf(text);
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException();
        };
    }

    private record Strict<T>(Function<String, T> reader, ProblemException refusal) implements ParamConverter<T> {
        @Override
        public T fromString(String value) {
            if (value == null) {
                return null;
            }
            try {
                return reader.apply(value);
            } catch (IllegalArgumentException | DateTimeException unreadable) {
                throw refusal;
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
