package fr.monjob.profile.account.secondfactor;

import fr.monjob.profile.account.AccountEntity;
import fr.monjob.web.problem.ProblemException;
import fr.monjob.web.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a log-in has to know of second factors. Only staff have one. */
@ApplicationScoped
public class SecondFactors {

    /** What became of a code, or of its absence. */
    public enum Verdict {
        NOT_NEEDED,
        MISSING,
        WRONG,
        RIGHT;

        public boolean letsIn() {
            return this == NOT_NEEDED || this == RIGHT;
        }
    }

    private final SecondFactorConfig config;
    private final SecondFactorRepository factors;
    private final CodeCheck codes;

    SecondFactors(SecondFactorConfig config, SecondFactorRepository factors, CodeCheck codes) {
        this.config = config;
        this.factors = factors;
        this.codes = codes;
    }

    /**
     * Checks what who knows the password gave as a code. A wrong one counts when the transaction is committed.
     *
     * @param codeOrNull from the phone, or a recovery code; null when none was given
     * @throws ProblemException 429 when the last wrong one was too short a while ago
     */
    @Transactional(TxType.MANDATORY)
    public Verdict check(AccountEntity account, String codeOrNull) {
        if (!account.role.isStaff()) {
            return Verdict.NOT_NEEDED;
        }
        Optional<SecondFactorEntity> held = SecondFactorEntity.lock(account.id).filter(SecondFactorEntity::isActive);
        if (held.isEmpty()) {
            return Verdict.NOT_NEEDED;
        }
        if (codeOrNull == null) {
            return Verdict.MISSING;
        }
        return codes.passes(account, held.get(), codeOrNull) ? Verdict.RIGHT : Verdict.WRONG;
    }

    /** The group that a token of this account is for: its role, or that of who has to set up a second factor first. */
    @Transactional(TxType.MANDATORY)
    public String groupOf(AccountEntity account) {
        boolean first = config.required()
                && account.role.isStaff()
                && listActive(Set.of(account.id)).isEmpty();
        return first ? Role.Name.SECOND_FACTOR_SETUP : account.role.name();
    }

    /** Those of these accounts that have one. */
    @Transactional(TxType.MANDATORY)
    public Set<UUID> listActive(Collection<UUID> accountIds) {
        return SecondFactorEntity.<SecondFactorEntity>stream("accountId IN ?1 AND secret IS NOT NULL", accountIds)
                .map(factor -> factor.accountId)
                .collect(Collectors.toSet());
    }

    /** Takes it away from who lost the phone and the codes. @return whether there was one */
    @Transactional(TxType.MANDATORY)
    public boolean remove(UUID accountId) {
        return factors.remove(accountId);
    }
}
