package fr.monjob.profile.account.secondfactor;

import fr.monjob.profile.secret.MasterKey;
import fr.monjob.profile.secret.SealedBox;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Secrets as they lie in the database: under seal, each for its account alone. */
@ApplicationScoped
class SecretVault {

    private static final Logger LOG = Logger.getLogger(SecretVault.class);

    private final SealedBox box;

    SecretVault(MasterKey master) {
        box = master.box("second factor secrets");
    }

    byte[] seal(byte[] secret, UUID accountId) {
        return box.seal(secret, bytes(accountId));
    }

    /** Empty when it was sealed with another master key: no code is right then, and a recovery code still is. */
    Optional<byte[]> open(byte[] sealed, UUID accountId) {
        try {
            return Optional.of(box.open(sealed, bytes(accountId)));
        } catch (IllegalArgumentException otherKey) {
            LOG.errorf(
                    "The second factor of account %s does not open: is this the master key it was made with?",
                    accountId);
            return Optional.empty();
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
