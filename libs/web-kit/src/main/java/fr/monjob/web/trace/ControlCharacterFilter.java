package fr.monjob.web.trace;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;

/**
 * Writes control characters in log messages and exception texts as escapes: what a person sends cannot forge a log
 * line or move a terminal's cursor.
 */
@LoggingFilter(name = "control-characters")
public final class ControlCharacterFilter implements Filter {
    @Override
    public boolean isLoggable(LogRecord logged) {
        if (logged instanceof ExtLogRecord message) {
            String formatted = message.getFormattedMessage();
            if (hasControl(formatted)) {
                message.setMessage(escape(formatted), ExtLogRecord.FormatStyle.NO_FORMAT);
                message.setParameters(null);
            }
        }
        if (logged.getThrown() != null && chainHasControl(logged.getThrown())) {
            logged.setThrown(new EscapedThrowable(logged.getThrown(), 0));
        }
        return true;
    }

    private static boolean chainHasControl(Throwable thrown) {
        int depth = 0;
        for (Throwable cause = thrown; cause != null && depth < 20; cause = cause.getCause(), depth++) {
            if (hasControl(cause.getMessage())) {
                return true;
            }
        }
        return false;
    }

    static boolean hasControl(String text) {
        return text != null && text.chars().anyMatch(ControlCharacterFilter::isUnsafe);
    }

    static String escape(String text) {
        if (text == null) {
            return null;
        }
        var safe = new StringBuilder(text.length() + 16);
        text.chars().forEach(c -> {
            if (isUnsafe(c)) {
                safe.append(String.format("\\u%04x", c));
            } else {
                safe.append((char) c);
            }
        });
        return safe.toString();
    }

    /** Control characters but the tab, and the line separators that some viewers break at. */
    private static boolean isUnsafe(int c) {
        return (Character.isISOControl(c) && c != '\t') || c == 0x2028 || c == 0x2029;
    }

    /** The same failure for the log, its texts escaped. */
    private static final class EscapedThrowable extends Throwable {
        private final String text;

        EscapedThrowable(Throwable original, int depth) {
            super(null, causeOf(original, depth), false, true);
            this.text = escape(original.toString());
            setStackTrace(original.getStackTrace());
        }

        private static Throwable causeOf(Throwable original, int depth) {
            return original.getCause() == null || depth > 20
                    ? null
                    : new EscapedThrowable(original.getCause(), depth + 1);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
