package fr.monjob.web.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Test;

/** What people typed cannot end a log line. */
class ControlCharacterFilterTest {
    private final ControlCharacterFilter filter = new ControlCharacterFilter();

    @Test
    void aMessageIsOneLine() {
        var line = new ExtLogRecord(Level.INFO, "Sent by %s", ExtLogRecord.FormatStyle.PRINTF, "test");
        line.setParameters(new Object[] {"a\r\n2026-01-01 INFO forged\u001b[2J\u2028\u0085"});
        assertThat(filter.isLoggable(line)).isTrue();
        assertThat(new PatternFormatter("%s").format(line))
                .isEqualTo("Sent by a\\u000d\\u000a2026-01-01 INFO forged\\u001b[2J\\u2028\\u0085");
    }

    @Test
    void aCleanMessageIsLeftAlone() {
        var line = new ExtLogRecord(Level.INFO, "100 % of {0}", "test");
        filter.isLoggable(line);
        assertThat(new PatternFormatter("%s").format(line)).isEqualTo("100 % of {0}");
    }

    @Test
    void theTextsOfACauseAreEscapedAndItsFramesKept() {
        var cause = new NumberFormatException("For input: \"1\nFORGED\"");
        var line = new ExtLogRecord(Level.ERROR, "Failed", "test");
        line.setThrown(new IllegalStateException("outer", cause));
        filter.isLoggable(line);
        var printed = new StringWriter();
        line.getThrown().printStackTrace(new PrintWriter(printed));
        assertThat(printed.toString())
                .contains("java.lang.IllegalStateException: outer")
                .contains("Caused by: java.lang.NumberFormatException: For input: \"1\\u000aFORGED\"")
                .contains("ControlCharacterFilterTest.theTextsOfACause");
        assertThat(printed.toString().lines()).noneMatch(text -> text.startsWith("FORGED"));
    }
}
