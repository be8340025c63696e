package fr.monjob.profile.cv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.monjob.profile.secret.MasterKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CvFileStoreTest {

    private static final byte[] CONTENT = "%PDF-1.4 Camille EXEMPLE".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private final UUID file = UUID.randomUUID();
    private final UUID person = UUID.randomUUID();
    private CvFileStore store;
    private byte[] key;

    @BeforeEach
    void open() {
        store = new CvFileStore(folder, masterKey(1));
        key = store.newPersonKey(person);
    }

    @Test
    void givesTheSameBytesBack() {
        byte[] large = new byte[5 * 1024 * 1024];
        new Random(1).nextBytes(large);
        store.store(file, person, key, large);
        assertThat(store.findContent(file, person, key)).contains(large);
        assertThat(new CvFileStore(folder, masterKey(1)).findContent(file, person, key))
                .contains(large);
    }

    @Test
    void nothingReadableIsOnTheDisk() throws IOException {
        store.store(file, person, key, CONTENT);
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).singleElement().satisfies(stored -> {
                assertThat(stored.getFileName()).hasToString(file.toString());
                assertThat(Files.readString(stored, StandardCharsets.ISO_8859_1))
                        .doesNotContain("PDF", "EXEMPLE");
            });
        }
    }

    @Test
    void withoutThePersonsKeyNothingOpens() {
        store.store(file, person, key, CONTENT);
        byte[] otherKey = store.newPersonKey(person);
        assertThatIllegalArgumentException().isThrownBy(() -> store.findContent(file, person, otherKey));
        assertThatIllegalArgumentException().isThrownBy(() -> store.findContent(file, UUID.randomUUID(), key));
        CvFileStore elsewhere = new CvFileStore(folder, masterKey(2));
        assertThatIllegalArgumentException().isThrownBy(() -> elsewhere.findContent(file, person, key));
    }

    @Test
    void aChangedOrExchangedFileDoesNotOpen() throws IOException {
        UUID other = UUID.randomUUID();
        store.store(file, person, key, CONTENT);
        store.store(other, person, key, CONTENT);
        Path path = folder.resolve("cv").resolve(file.toString());
        byte[] bytes = Files.readAllBytes(path);
        bytes[bytes.length / 2] ^= 1;
        Files.write(path, bytes);
        assertThatIllegalArgumentException().isThrownBy(() -> store.findContent(file, person, key));
        Files.copy(
                folder.resolve("cv").resolve(other.toString()),
                path,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThatIllegalArgumentException().isThrownBy(() -> store.findContent(file, person, key));
    }

    @Test
    void deletesOnceAndForAll() {
        store.store(file, person, key, CONTENT);
        store.delete(file);
        store.delete(file);
        assertThat(store.findContent(file, person, key)).isEmpty();
    }

    private static MasterKey masterKey(int first) {
        byte[] secret = new byte[32];
        secret[0] = (byte) first;
        return new MasterKey(Base64.getEncoder().encodeToString(secret));
    }
}
