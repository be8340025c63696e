package fr.monjob.profile.account.secondfactor;

import fr.monjob.profile.secret.Sha256;
import fr.monjob.profile.secret.WrittenCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Codes on paper for who has not got the phone, each good once. Kept by a hash without a key: they still work where the
 * secrets do not, because the master key was lost.
 */
@ApplicationScoped
class RecoveryCodes {

    static final int HOW_MANY = 10;

    private final EntityManager database;

    RecoveryCodes(EntityManager database) {
        this.database = database;
    }

    /** New ones in place of all that the account had, as they are to be written down; nobody can read them again. */
    List<String> renew(UUID accountId) {
        database.createNativeQuery("DELETE FROM recovery_code WHERE account_id = :account")
                .setParameter("account", accountId)
                .executeUpdate();
        List<WrittenCode> codes =
                Stream.generate(WrittenCode::next).limit(HOW_MANY).toList();
        for (WrittenCode code : codes) {
            database.createNativeQuery("INSERT INTO recovery_code (account_id, digest) VALUES (:account, :digest)")
                    .setParameter("account", accountId)
                    .setParameter("digest", digest(code))
                    .executeUpdate();
        }
        return codes.stream().map(WrittenCode::toString).toList();
    }

    /** Uses one up. @return whether it was one of the account's, and unused */
    boolean use(UUID accountId, String typed) {
        return WrittenCode.parse(typed)
                .filter(code -> database.createNativeQuery(
                                        "DELETE FROM recovery_code WHERE account_id = :account AND digest = :digest")
                                .setParameter("account", accountId)
                                .setParameter("digest", digest(code))
                                .executeUpdate()
                        == 1)
                .isPresent();
    }

    int countLeft(UUID accountId) {
        Number left =
                (Number) database.createNativeQuery("SELECT count(*) FROM recovery_code WHERE account_id = :account")
                        .setParameter("account", accountId)
                        .getSingleResult();
        return left.intValue();
    }

    private static byte[] digest(WrittenCode code) {
        return Sha256.of(code.characters());
    }
}
