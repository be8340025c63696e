package fr.monjob.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

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
        InputCoercionException outOfRange =
                Failures.findCause(failure, InputCoercionException.class).orElse(null);
        if (outOfRange != null && failure instanceof JsonMappingException mapping) {
            return refused(mapping, outOfRange.getTargetType());
        }
        if (failure instanceof MismatchedInputException mismatch && isTrailing(mismatch)) {
            return new ProblemException(ProblemCode.MALFORMED_JSON, UNREADABLE);
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
        return refused(failure, type == null ? Object.class : type);
    }

    private static ProblemException refused(JsonMappingException failure, Class<?> type) {
        Wording expected = ExpectedForm.of(type);
        String path = pathOf(failure);
        if (path.isEmpty()) {
            return new ProblemException(ProblemCode.VALIDATION_FAILED, expected);
        }
        return new ProblemException(ProblemCode.VALIDATION_FAILED, ViolationFailures.DETAIL)
                .withViolation(path, expected.french(), expected.english());
    }

    /** Jackson has no type of its own for a second value after the first. */
    private static boolean isTrailing(MismatchedInputException failure) {
        return String.valueOf(failure.getOriginalMessage()).startsWith("Trailing token");
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
}
