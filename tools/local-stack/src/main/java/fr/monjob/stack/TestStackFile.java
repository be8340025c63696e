package fr.monjob.stack;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Properties;

/** The file by which the test JVMs of one Maven run find its stack. It appears whole, when everything answers. */
final class TestStackFile {

    private static final String NAME = "stack.properties";

    private TestStackFile() {}

    static Optional<TestStack> read(Path folder) throws IOException {
        if (!Files.exists(folder.resolve(NAME))) {
            return Optional.empty();
        }
        Properties stack = new Properties();
        stack.load(new StringReader(Files.readString(folder.resolve(NAME))));
        DatabaseServer postgis = new DatabaseServer(
                stack.getProperty("postgis.url"),
                stack.getProperty("postgis.user"),
                stack.getProperty("postgis.password"));
        return Optional.of(new TestStack(postgis, stack.getProperty("kafka")));
    }

    static void delete(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(NAME));
        Files.deleteIfExists(folder.resolve(NAME + ".new"));
    }

    static void write(Path folder, TestStack running) throws IOException {
        Properties stack = new Properties();
        stack.setProperty("postgis.url", running.postgis().url());
        stack.setProperty("postgis.user", running.postgis().user());
        stack.setProperty("postgis.password", running.postgis().password());
        stack.setProperty("kafka", running.kafkaBootstrap());
        StringWriter text = new StringWriter();
        stack.store(text, null);
        Path whole = Files.createFile(
                folder.resolve(NAME + ".new"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(whole, text.toString());
        Files.move(whole, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
    }
}
