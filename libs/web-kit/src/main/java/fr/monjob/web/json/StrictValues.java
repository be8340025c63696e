package fr.monjob.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.UUID;
import java.util.function.Function;

/**
 * Scalars read only in the one form the contract gives them: text is a JSON string that PostgreSQL can store, dates
 * and ids are strings, numbers are finite. The stock readers also take arrays, numbers and Base64 in their place.
 */
final class StrictValues {
    private StrictValues() {}

    static SimpleModule module() {
        var module = new SimpleModule("strict-values");
        module.addDeserializer(String.class, new FromText<>(String.class, text -> text));
        module.addDeserializer(UUID.class, new FromText<>(UUID.class, StrictValues::uuid));
        module.addDeserializer(LocalDate.class, new FromText<>(LocalDate.class, LocalDate::parse));
        module.addDeserializer(LocalTime.class, new FromText<>(LocalTime.class, LocalTime::parse));
        module.addDeserializer(YearMonth.class, new FromText<>(YearMonth.class, YearMonth::parse));
        module.addDeserializer(
                Instant.class,
                new FromText<>(Instant.class, text -> OffsetDateTime.parse(text).toInstant()));
        module.addDeserializer(Double.class, new FiniteDouble(Double.class));
        module.addDeserializer(double.class, new FiniteDouble(double.class));
        module.addDeserializer(BigDecimal.class, new BoundedDecimal());
        return module;
    }

    private static UUID uuid(String text) {
        UUID id = UUID.fromString(text);
        if (!id.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException("Short form of a UUID");
        }
        return id;
    }

    private static final class FromText<T> extends StdScalarDeserializer<T> {
        private final transient Function<String, T> parse;
        private final Class<T> type;

        FromText(Class<T> type, Function<String, T> parse) {
            super(type);
            this.type = type;
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return type.cast(context.handleUnexpectedToken(type, parser));
            }
            String text = parser.getText();
            if (!isStorable(text)) {
                throw context.weirdStringException("", type, "not storable");
            }
            try {
                return parse.apply(text);
            } catch (DateTimeException | IllegalArgumentException wrong) {
                throw context.weirdStringException("", type, "not parseable");
            }
        }

        /** PostgreSQL has no NUL, and half a surrogate pair is no character: both would fail or change when stored. */
        private static boolean isStorable(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == 0 || Character.isLowSurrogate(c)) {
                    return false;
                }
                if (Character.isHighSurrogate(c)) {
                    i++;
                    if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                        return false;
                    }
                }
            }
            return true;
        }
    }

    private static final class FiniteDouble extends StdScalarDeserializer<Double> {
        FiniteDouble(Class<Double> type) {
            super(type);
        }

        @Override
        public Double deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.currentToken().isNumeric()) {
                return (Double) context.handleUnexpectedToken(handledType(), parser);
            }
            double value = parser.getDoubleValue();
            if (!Double.isFinite(value)) {
                throw context.weirdNumberException(0, handledType(), "not finite");
            }
            return value;
        }

        @Override
        public Double getNullValue(DeserializationContext context) throws JsonMappingException {
            return handledType() == double.class ? context.reportInputMismatch(this, "null for a number") : null;
        }
    }

    /** {@code 1e999999999} is a short text and an endless number: exponents are bounded before anybody computes. */
    private static final class BoundedDecimal extends StdScalarDeserializer<BigDecimal> {
        private static final int MAX_DIGITS = 30;

        BoundedDecimal() {
            super(BigDecimal.class);
        }

        @Override
        public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.currentToken().isNumeric()) {
                return (BigDecimal) context.handleUnexpectedToken(handledType(), parser);
            }
            BigDecimal value = parser.getDecimalValue();
            if (Math.abs((long) value.scale()) > MAX_DIGITS || value.precision() > MAX_DIGITS) {
                throw context.weirdNumberException(0, handledType(), "out of bounds");
            }
            return value;
        }
    }
}
