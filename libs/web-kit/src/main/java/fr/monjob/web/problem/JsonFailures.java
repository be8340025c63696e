package fr.monjob.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What Jackson could not read, said in the words of the wire: the field's path and the kind of value expected. */
final class JsonFailures {
    static final Wording UNREADABLE =
            new Wording("Le corps de la requête n'est pas un JSON valide.", "The request body is not valid JSON.");

    private JsonFailures() {}

    static ProblemException toProblem(JsonProcessingException failure) {
        if (failure instanceof UnrecognizedPropertyException unknown) {
            return new ProblemException(
                            ProblemCode.UNKNOWN_FIELD,
                            "Un champ n'existe pas dans cette ressource.",
                            "A field does not exist in this resource.")
                    .withViolation(pathOf(unknown), "Champ inconnu.", "Unknown field.");
        }
        StreamConstraintsException tooMuch =
                Failures.findCause(failure, StreamConstraintsException.class).orElse(null);
        if (tooMuch != null) {
            // The constraint that is about the whole document is told from the others only by its text.
            return String.valueOf(tooMuch.getOriginalMessage()).startsWith("Document length")
                    ? new ProblemException(ProblemCode.PAYLOAD_TOO_LARGE)
                    : new ProblemException(
                            ProblemCode.MALFORMED_JSON,
                            "Le JSON dépasse les limites de profondeur ou de longueur.",
                            "The JSON exceeds the limits of depth or length.");
        }
        boolean syntax = Failures.findCause(failure, StreamReadException.class).isPresent();
        if (failure instanceof JsonMappingException mapping
                && (!syntax || !pathOf(mapping).isEmpty())) {
            return syntax ? unreadable(pathOf(mapping)) : mistyped(mapping);
        }
        return new ProblemException(ProblemCode.MALFORMED_JSON, UNREADABLE);
    }

    private static ProblemException unreadable(String path) {
        return new ProblemException(ProblemCode.MALFORMED_JSON, UNREADABLE)
                .withViolation(path, "Valeur illisible.", "Unreadable value.");
    }

    private static ProblemException mistyped(JsonMappingException failure) {
        Class<?> type = failure instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        Wording expected = expected(type == null ? Object.class : type);
        String path = pathOf(failure);
        if (path.isEmpty()) {
            return new ProblemException(ProblemCode.VALIDATION_FAILED, expected);
        }
        return new ProblemException(ProblemCode.VALIDATION_FAILED, ViolationFailures.DETAIL)
                .withViolation(path, expected.french(), expected.english());
    }

    /** The path as a client writes it: {@code wantedJobs[0].radiusKm}; empty for the whole body. */
    private static String pathOf(JsonMappingException failure) {
        var path = new StringBuilder();
        for (JsonMappingException.Reference step : failure.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }

    private static Wording expected(Class<?> type) {
        if (type.isEnum()) {
            String names =
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
            return new Wording(
                    "Une de ces valeurs est attendue : " + names + ".", "One of these is expected: " + names + ".");
        }
        if (CharSequence.class.isAssignableFrom(type)) {
            return new Wording("Un texte valide est attendu.", "Valid text is expected.");
        }
        if (List.of(int.class, Integer.class, long.class, Long.class, short.class, Short.class)
                .contains(type)) {
            return new Wording("Un nombre entier est attendu.", "A whole number is expected.");
        }
        if (Number.class.isAssignableFrom(type) || type == double.class || type == float.class) {
            return new Wording("Un nombre est attendu.", "A number is expected.");
        }
        if (type == Boolean.class || type == boolean.class) {
            return new Wording("true ou false est attendu.", "true or false is expected.");
        }
        if (type == UUID.class) {
            return new Wording("Un identifiant (UUID) est attendu.", "An identifier (UUID) is expected.");
        }
        if (type == LocalDate.class) {
            return new Wording("Une date (AAAA-MM-JJ) est attendue.", "A date (YYYY-MM-DD) is expected.");
        }
        if (type == LocalTime.class) {
            return new Wording("Une heure (HH:MM) est attendue.", "A time (HH:MM) is expected.");
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return new Wording("Une date ISO-8601 est attendue.", "An ISO-8601 date is expected.");
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return new Wording("Une liste est attendue.", "A list is expected.");
        }
        return new Wording("Cette valeur n'a pas la forme attendue.", "This value does not have the expected form.");
    }
}
