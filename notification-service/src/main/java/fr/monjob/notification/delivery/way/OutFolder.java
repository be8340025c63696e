package fr.monjob.notification.delivery.way;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** A folder that only this service's user may read; a file is whole or not there, and written again it is the same one. */
final class OutFolder {

    private final Path folder;

    OutFolder(Path folder) {
        this.folder = folder;
    }

    void write(String name, String content) {
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        try {
            Files.createDirectories(folder, owner);
            Path whole = Files.createTempFile(folder, "new", ".part");
            Files.writeString(whole, content);
            Files.move(whole, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
