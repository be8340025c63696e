package fr.monjob.profile.cv;

import fr.monjob.profile.secret.MasterKey;
import fr.monjob.profile.secret.SealedBox;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The CV files, each locked with its owner's key under a name that is only its id. The key is kept in the database, itself
 * locked with the master key: when its row is gone, no copy of the files can be read by anybody, backups included.
 */
@ApplicationScoped
public class CvFileStore {

    private static final String PURPOSE = "cv-person-key";
    private static final int KEY_BYTES = 32;

    private final Path folder;
    private final SealedBox personKeys;
    private final SecureRandom random = new SecureRandom();

    CvFileStore(
            @ConfigProperty(name = "monjob.data-dir", defaultValue = ".monjob/data") Path dataFolder,
            MasterKey masterKey) {
        this.folder = dataFolder.resolve("cv");
        this.personKeys = masterKey.box(PURPOSE);
    }

    /** Makes a person's key, locked with the master key: the bytes to keep in their row, and to forget with them. */
    public byte[] newPersonKey(UUID personId) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return personKeys.seal(key, context(personId));
    }

    /**
     * Stores a file whole or not at all; it is on the disk when this returns.
     *
     * @param personKey as {@link #newPersonKey} gave it
     */
    public void store(UUID fileId, UUID personId, byte[] personKey, byte[] content) {
        byte[] locked = box(personId, personKey).seal(content, context(fileId));
        try {
            createFolder();
            Path unfinished = folder.resolve("." + UUID.randomUUID());
            try {
                write(locked, unfinished);
                Files.move(unfinished, path(fileId), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A CV can't be stored", e);
        }
    }

    /**
     * Gives the bytes as they were stored; nothing when there is no such file.
     *
     * @throws IllegalArgumentException when it was changed on the disk, or is another person's
     */
    public Optional<byte[]> findContent(UUID fileId, UUID personId, byte[] personKey) {
        if (!Files.exists(path(fileId))) {
            return Optional.empty();
        }
        try {
            return Optional.of(box(personId, personKey).open(Files.readAllBytes(path(fileId)), context(fileId)));
        } catch (IOException e) {
            throw new UncheckedIOException("A CV can't be read", e);
        }
    }

    /** Deletes a file; nothing happens when it is gone already. */
    public void delete(UUID fileId) {
        try {
            Files.deleteIfExists(path(fileId));
        } catch (IOException e) {
            throw new UncheckedIOException("A CV can't be deleted", e);
        }
    }

    private SealedBox box(UUID personId, byte[] personKey) {
        return new SealedBox(personKeys.open(personKey, context(personId)));
    }

    private void createFolder() throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static void write(byte[] bytes, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private Path path(UUID fileId) {
        return folder.resolve(fileId.toString());
    }

    private static byte[] context(UUID id) {
        return id.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
