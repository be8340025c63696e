package fr.monjob.web.trace;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtFormatter;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;

/**
 * Writes control characters in log messages and exception texts as escapes: what a person sends cannot forge a log
 * line or move a terminal's cursor.
 */
@LoggingFilter(name = "control-characters")
public final class ControlCharacterFilter implements Filter {
    /** Puts the parameters into the message, in whichever style it was logged. */
    private static final ExtFormatter TEXT = new PatternFormatter("%s");

    @Override
    public boolean isLoggable(LogRecord logged) {
        if (logged instanceof ExtLogRecord message) {
            String formatted = TEXT.formatMessage(message);
            if (hasControl(formatted)) {
                message.setMessage(escape(formatted), ExtLogRecord.FormatStyle.NO_FORMAT);
                message.setParameters(null);
            }
        }
        if (EscapedThrowable.isNeededFor(logged.getThrown(), 0)) {
            logged.setThrown(new EscapedThrowable(logged.getThrown()));
        }
        return true;
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
}
