package fr.monjob.web.problem;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import java.util.Optional;

/**
 * What the framework's form parser throws. It has hardly a type of its own for bad forms, so they are known by where
 * they come from; what is not the form's fault (no disk for the upload) has an {@code IOException} as its cause.
 */
final class FormFailures {
    private static final String PARSER = "org.jboss.resteasy.reactive.server.core.multipart.";
    private static final int FRAMES_FROM_PARSER = 8;

    private FormFailures() {}

    static Optional<ProblemException> findProblem(Throwable failure) {
        boolean byParser = Arrays.stream(failure.getStackTrace())
                .limit(FRAMES_FROM_PARSER)
                .anyMatch(frame -> frame.getClassName().startsWith(PARSER));
        if (!byParser) {
            return Optional.empty();
        }
        Throwable cause = failure.getCause();
        if (cause instanceof IOException && !(cause instanceof UnsupportedEncodingException)) {
            return Optional.of(Failures.unavailable().causedBy(failure));
        }
        if (String.valueOf(failure.getMessage()).startsWith("Param limit")) {
            return Optional.of(new ProblemException(ProblemCode.PAYLOAD_TOO_LARGE));
        }
        return Optional.of(new ProblemException(
                ProblemCode.MALFORMED_REQUEST, "Le formulaire n'est pas lisible.", "The form is not readable."));
    }
}
