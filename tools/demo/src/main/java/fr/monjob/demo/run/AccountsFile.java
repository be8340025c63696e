package fr.monjob.demo.run;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Keeps what was made and the accounts to try for those who ask again. Only its owner can read it. */
record AccountsFile(Path path) {

    void keep(String summary) {
        try {
            Files.deleteIfExists(path);
            Files.createFile(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(path, summary);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Nothing when it is not there: the product was filled from elsewhere. */
    void copyTo(PrintStream out) {
        try {
            if (Files.exists(path)) {
                out.print(Files.readString(path));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
