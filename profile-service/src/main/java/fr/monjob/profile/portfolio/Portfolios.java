package fr.monjob.profile.portfolio;

import fr.monjob.contract.event.EventType;
import fr.monjob.contract.portfolio.PersonInPortfolio;
import fr.monjob.messaging.outbox.Outbox;
import fr.monjob.profile.account.AccountEntity;
import fr.monjob.profile.account.AccountInvited;
import fr.monjob.web.denial.Denials;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import fr.monjob.web.security.Role;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says who accompanies whom, and lets nobody near anybody else's people. */
@ApplicationScoped
public class Portfolios {

    private final Outbox outbox;
    private final Denials denials;
    private final Clock clock;

    Portfolios(Outbox outbox, Denials denials, Clock clock) {
        this.outbox = outbox;
        this.denials = denials;
        this.clock = clock;
    }

    /** Who signs up with a code that waited for nobody in particular joins the portfolio of its advisor. */
    void join(@Observes AccountInvited invited) {
        if (!invited.tookOver()) {
            assign(invited.account().id, invited.advisorId(), invited.advisorId());
        }
    }

    /** From now on this advisor accompanies this person. */
    @Transactional(TxType.MANDATORY)
    public void assign(UUID personId, UUID advisorId, UUID by) {
        PortfolioEntryEntity known = PortfolioEntryEntity.findById(personId, LockModeType.PESSIMISTIC_WRITE);
        if (known == null) {
            assignNew(Map.of(personId, advisorId), by);
            return;
        }
        change(known, advisorId, by);
    }

    /**
     * From now on this advisor accompanies everybody whom the other one does.
     *
     * @return how many people that are
     */
    @Transactional(TxType.MANDATORY)
    public int assignAll(UUID fromAdvisorId, UUID toAdvisorId, UUID by) {
        List<PortfolioEntryEntity> entries = PortfolioEntryEntity.<PortfolioEntryEntity>find(
                        "advisorId", Sort.by("personId"), fromAdvisorId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        entries.forEach(entry -> change(entry, toAdvisorId, by));
        return entries.size();
    }

    /** The same for people who were not there before, by person, without looking. */
    @Transactional(TxType.MANDATORY)
    public void assignNew(Map<UUID, UUID> advisors, UUID by) {
        List<PortfolioEntryEntity> entries = new ArrayList<>();
        advisors.forEach((personId, advisorId) -> {
            PortfolioEntryEntity entry = new PortfolioEntryEntity();
            entry.personId = personId;
            entry.advisorId = advisorId;
            entry.assignedBy = by;
            entry.assignedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
            entry.persist();
            entries.add(entry);
        });
        // No flush, so that the lines of a list travel together: nobody else can know a person that is new.
        tell(entries);
    }

    private void change(PortfolioEntryEntity entry, UUID advisorId, UUID by) {
        entry.advisorId = advisorId;
        entry.assignedBy = by;
        entry.assignedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        entry.persistAndFlush();
        tell(List.of(entry));
    }

    private void tell(List<PortfolioEntryEntity> entries) {
        outbox.appendAll(
                EventType.PERSON_ASSIGNED,
                entries.stream()
                        .map(entry -> new Outbox.Fact(
                                entry.personId, entry.version, new PersonInPortfolio(entry.personId, entry.advisorId)))
                        .toList());
    }

    /** @throws ProblemException 404, written down, when this advisor does not accompany this person, whether or not there is one */
    @Transactional(TxType.MANDATORY)
    public void requireOwn(UUID advisorId, UUID personId) {
        if (!isOwn(advisorId, personId)) {
            throw denials.of(advisorId, personId);
        }
    }

    /** Whether this advisor accompanies this person; who only asks is not written down. */
    @Transactional(TxType.MANDATORY)
    public boolean isOwn(UUID advisorId, UUID personId) {
        return PortfolioEntryEntity.<PortfolioEntryEntity>findByIdOptional(personId)
                .filter(entry -> entry.advisorId.equals(advisorId))
                .isPresent();
    }

    /** Those of these people whom this advisor accompanies. */
    @Transactional(TxType.MANDATORY)
    public Set<UUID> listOwn(UUID advisorId, Collection<UUID> personIds) {
        return PortfolioEntryEntity.<PortfolioEntryEntity>stream(
                        "advisorId = ?1 AND personId IN ?2", advisorId, personIds)
                .map(entry -> entry.personId)
                .collect(Collectors.toSet());
    }

    /** @throws ProblemException 400 when this is no advisor whose account is open */
    @Transactional(TxType.MANDATORY)
    public void requireAdvisor(UUID accountId, String field) {
        Optional<AccountEntity> advisor = AccountEntity.<AccountEntity>findByIdOptional(accountId)
                .filter(account -> account.role == Role.ADVISOR && account.isOpen());
        if (advisor.isEmpty()) {
            throw new ProblemException(ProblemCode.VALIDATION_FAILED)
                    .withViolation(field, "Ce n'est pas un référent.", "This is not an advisor.");
        }
    }
}
