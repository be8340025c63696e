package fr.monjob.profile.portfolio;

import fr.monjob.profile.account.AccountEntity;
import fr.monjob.profile.account.invitation.Invitations;
import fr.monjob.web.paging.Cursors;
import fr.monjob.web.paging.Page;
import fr.monjob.web.paging.PageRequest;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import fr.monjob.web.security.CurrentUser;
import fr.monjob.web.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** People get another advisor: one by one, or all when somebody leaves. Codes that wait for them go along. */
@ApplicationScoped
public class HandoverService {

    private static final String LIST = "advisors";

    private final Portfolios portfolios;
    private final PortfolioRepository lines;
    private final Invitations invitations;
    private final Cursors cursors;
    private final CurrentUser caller;

    HandoverService(
            Portfolios portfolios,
            PortfolioRepository lines,
            Invitations invitations,
            Cursors cursors,
            CurrentUser caller) {
        this.portfolios = portfolios;
        this.lines = lines;
        this.invitations = invitations;
        this.cursors = cursors;
        this.caller = caller;
    }

    /** The advisors, by name. */
    @Transactional
    public Page<AdvisorView> listAdvisors(PageRequest page) {
        return Page.of(
                lines.listAdvisors(cursors.read(LIST, page), page.limit() + 1),
                page.limit(),
                last -> cursors.write(LIST, last.familyName() == null ? "" : last.familyName(), last.id()));
    }

    /** One person: an advisor gives away their own, an administrator anybody, those without an advisor too. */
    @Transactional
    public HandoverView handOver(UUID personId, HandoverRequest request) {
        if (caller.is(Role.ADMIN)) {
            requirePerson(personId);
        } else {
            portfolios.requireOwn(caller.accountId(), personId);
        }
        portfolios.requireAdvisor(request.toAdvisorId(), "toAdvisorId");
        portfolios.assign(personId, request.toAdvisorId(), caller.accountId());
        invitations.handOver(personId, request.toAdvisorId());
        return new HandoverView(request.toAdvisorId(), 1);
    }

    /** Everybody an advisor accompanies, and every open code of theirs. */
    @Transactional
    public HandoverView handOverAll(UUID fromAdvisorId, HandoverRequest request) {
        AccountEntity from = AccountEntity.findById(fromAdvisorId);
        if (from == null || from.role != Role.ADVISOR) {
            throw new ProblemException(ProblemCode.NOT_FOUND);
        }
        portfolios.requireAdvisor(request.toAdvisorId(), "toAdvisorId");
        int people = portfolios.assignAll(fromAdvisorId, request.toAdvisorId(), caller.accountId());
        invitations.handOverAll(fromAdvisorId, request.toAdvisorId());
        return new HandoverView(request.toAdvisorId(), people);
    }

    private static void requirePerson(UUID personId) {
        AccountEntity account = AccountEntity.findById(personId);
        if (account == null || account.role != Role.BENEFICIARY) {
            throw new ProblemException(ProblemCode.NOT_FOUND);
        }
    }
}
