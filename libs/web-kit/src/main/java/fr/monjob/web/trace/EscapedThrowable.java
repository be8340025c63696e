package fr.monjob.web.trace;

import java.util.Arrays;

/** A failure as the log may show it: the same frames, causes and companions, its texts escaped. */
final class EscapedThrowable extends Throwable {
    /** Against chains that bite their tail. */
    private static final int MAX_DEPTH = 20;

    private final String text;

    EscapedThrowable(Throwable original) {
        this(original, 0);
    }

    private EscapedThrowable(Throwable original, int depth) {
        super(ControlCharacterFilter.escape(original.getMessage()), causeOf(original, depth), true, true);
        this.text = ControlCharacterFilter.escape(original.toString());
        setStackTrace(original.getStackTrace());
        if (depth < MAX_DEPTH) {
            Arrays.stream(original.getSuppressed())
                    .map(companion -> new EscapedThrowable(companion, depth + 1))
                    .forEach(this::addSuppressed);
        }
    }

    static boolean isNeededFor(Throwable failure, int depth) {
        return failure != null
                && depth < MAX_DEPTH
                && (ControlCharacterFilter.hasControl(failure.getMessage())
                        || isNeededFor(failure.getCause(), depth + 1)
                        || Arrays.stream(failure.getSuppressed())
                                .anyMatch(companion -> isNeededFor(companion, depth + 1)));
    }

    private static Throwable causeOf(Throwable original, int depth) {
        Throwable cause = original.getCause();
        return cause == null || depth >= MAX_DEPTH ? null : new EscapedThrowable(cause, depth + 1);
    }

    @Override
    public String toString() {
        return text;
    }
}
