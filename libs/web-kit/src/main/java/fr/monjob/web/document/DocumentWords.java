package fr.monjob.web.document;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Properties;

/** What {@link OperationWords} kept, of all parts of the application. */
final class DocumentWords {

    private DocumentWords() {}

    static Properties load() {
        Properties words = new Properties();
        try {
            for (URL file : Collections.list(
                    Thread.currentThread().getContextClassLoader().getResources(OperationWords.FILE))) {
                try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                    words.load(reader);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }
}
