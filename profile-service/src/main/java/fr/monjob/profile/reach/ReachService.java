package fr.monjob.profile.reach;

import fr.monjob.profile.account.recovery.PasswordResets;
import fr.monjob.profile.candidate.PublishedPeople;
import fr.monjob.profile.reach.ReachView.AnswerLinks;
import fr.monjob.profile.reach.ReachView.Copy;
import fr.monjob.web.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Says where somebody can be reached, at the moment a mail or SMS leaves, and makes the links that go with it. */
@ApplicationScoped
class ReachService {

    private final ReachableRepository accounts;
    private final PublishedPeople people;
    private final OneTapLinks links;
    private final WaitingContacts contacts;
    private final PasswordResets resets;

    ReachService(
            ReachableRepository accounts,
            PublishedPeople people,
            OneTapLinks links,
            WaitingContacts contacts,
            PasswordResets resets) {
        this.accounts = accounts;
        this.people = people;
        this.links = links;
        this.contacts = contacts;
        this.resets = resets;
    }

    /** No copies when nobody is there any more. */
    @Transactional
    ReachView reach(ReachRequest request) {
        List<Reachable> reachable = accounts.listOf(request.recipientId());
        return new ReachView(
                request.passwordReset() == null
                        ? reachable.stream()
                                .map(account -> copy(account, request))
                                .toList()
                        : reachable.stream()
                                .flatMap(account -> resetCopy(account, request.passwordReset()).stream())
                                .toList());
    }

    private Optional<Copy> resetCopy(Reachable account, UUID notice) {
        Reachable owner = account.byIdentifier();
        return resets.findLink(account.accountId(), notice)
                .map(link -> new Copy(
                        owner.accountId(), owner.givenName(), owner.email(), owner.mobile(), null, List.of(), link));
    }

    private Copy copy(Reachable account, ReachRequest request) {
        boolean visible = account.role() == Role.BENEFICIARY && people.isPublished(account.accountId());
        String notAvailable =
                visible ? links.link(account.accountId(), OneTapAction.NOT_AVAILABLE, request.occasionId()) : null;
        return new Copy(
                account.accountId(),
                account.givenName(),
                account.email(),
                account.mobile(),
                notAvailable,
                answers(account.accountId(), request.contactRequests()),
                null);
    }

    private List<AnswerLinks> answers(UUID person, List<UUID> contactRequests) {
        return contactRequests.stream()
                .filter(contact -> contacts.find(person, contact).isPresent())
                .map(contact -> new AnswerLinks(
                        contact,
                        links.link(person, OneTapAction.ACCEPT_CONTACT, contact),
                        links.link(person, OneTapAction.DECLINE_CONTACT, contact)))
                .toList();
    }
}
