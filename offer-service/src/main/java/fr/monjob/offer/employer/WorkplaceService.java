package fr.monjob.offer.employer;

import fr.monjob.contract.id.UuidV7;
import fr.monjob.referential.commune.Commune;
import fr.monjob.web.paging.Cursors;
import fr.monjob.web.paging.Page;
import fr.monjob.web.paging.PageRequest;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import fr.monjob.web.security.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The workplaces of the caller's employer. One that waits for verification may prepare them: only a verified one can
 * search around them. The employer's row is locked first, so that two at once do not pass the limit.
 */
@ApplicationScoped
class WorkplaceService {

    private final EmployerService employers;
    private final EmployerPublisher publisher;
    private final Cursors cursors;
    private final CurrentUser caller;
    private final Clock clock;

    WorkplaceService(
            EmployerService employers, EmployerPublisher publisher, Cursors cursors, CurrentUser caller, Clock clock) {
        this.employers = employers;
        this.publisher = publisher;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws ProblemException 422 for an unknown commune, 429 for the eleventh in 30 days */
    @Transactional
    WorkplaceEntity add(WorkplaceRequest request) {
        EmployerEntity employer = employers.getOwn();
        Instant now = clock.instant();
        Commune commune = WorkplacePolicy.place(request.communeCode());
        WorkplacePolicy.requireRoom(WorkplaceEntity.listMadeSince(employer.id, now.minus(WorkplacePolicy.WINDOW)), now);
        WorkplaceEntity workplace = new WorkplaceEntity();
        workplace.id = UuidV7.next();
        workplace.employerId = employer.id;
        workplace.label = request.label().strip();
        workplace.communeCode = commune.code();
        workplace.address = request.address();
        workplace.lat = commune.lat();
        workplace.lon = commune.lon();
        workplace.createdAt = now;
        workplace.persistAndFlush();
        publisher.workplacesChanged(employer);
        return workplace;
    }

    Page<WorkplaceEntity> list(PageRequest page) {
        String list = "workplaces of " + caller.employerId();
        Optional<UUID> after = cursors.read(list, page).map(keyset -> keyset.uuid(0));
        return Page.of(
                WorkplaceEntity.listAfter(caller.employerId(), after, page.limit() + 1),
                page.limit(),
                workplace -> cursors.write(list, workplace.id));
    }

    /** Searches around it end; offers keep their own place. */
    @Transactional
    void remove(UUID id) {
        EmployerEntity employer = employers.getOwn();
        WorkplaceEntity workplace =
                WorkplaceEntity.findOf(employer.id, id).orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
        workplace.removedAt = clock.instant();
        workplace.persistAndFlush();
        publisher.workplacesChanged(employer);
    }
}
