package fr.monjob.insertion.nearby;

import fr.monjob.insertion.rule.FrenchDay;
import fr.monjob.web.paging.Cursors;
import fr.monjob.web.paging.Page;
import fr.monjob.web.paging.PageRequest;
import fr.monjob.web.security.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What clauses of insertion have for the people of an advisor. */
@ApplicationScoped
class OpeningService {

    private final Openings openings;
    private final Cursors cursors;
    private final CurrentUser caller;
    private final Clock clock;

    OpeningService(Openings openings, Cursors cursors, CurrentUser caller, Clock clock) {
        this.openings = openings;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    /** Lots that lack hours and the people of the caller's portfolio who could work them, the newest lot first. */
    @Transactional
    public Page<OpeningView> list(PageRequest page) {
        String list = "openings|" + caller.accountId();
        UUID before = cursors.read(list, page).map(keyset -> keyset.uuid(0)).orElse(null);
        List<OpeningView> rest = openings.listFor(caller.accountId(), FrenchDay.today(clock)).stream()
                .map(OpeningView::of)
                .dropWhile(view -> before != null && view.lotId().toString().compareTo(before.toString()) >= 0)
                .limit(page.limit() + 1L)
                .toList();
        return Page.of(rest, page.limit(), last -> cursors.write(list, last.lotId()));
    }
}
