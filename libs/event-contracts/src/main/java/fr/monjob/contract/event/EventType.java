package fr.monjob.contract.event;

import fr.monjob.contract.account.AccountNotice;
import fr.monjob.contract.account.EmployerAccount;
import fr.monjob.contract.account.EndedSession;
import fr.monjob.contract.advice.AdvisorRecord;
import fr.monjob.contract.application.ApplicationMessage;
import fr.monjob.contract.application.ApplicationProgress;
import fr.monjob.contract.application.AppliedOfferChange;
import fr.monjob.contract.candidate.CandidateProfile;
import fr.monjob.contract.contact.ContactProgress;
import fr.monjob.contract.erasure.ErasureReceipt;
import fr.monjob.contract.erasure.ErasureRequest;
import fr.monjob.contract.match.CandidatesForOffer;
import fr.monjob.contract.match.MatchedOffer;
import fr.monjob.contract.match.NextOffers;
import fr.monjob.contract.offer.EmployerStanding;
import fr.monjob.contract.offer.PublishedOffer;
import fr.monjob.contract.outcome.ReturnToEmployment;
import fr.monjob.contract.portfolio.PersonInPortfolio;
import fr.monjob.contract.proposal.ProposedOffer;
import fr.monjob.contract.retention.RetentionNotice;
import fr.monjob.contract.topic.Topic;
import java.util.Arrays;
import java.util.Optional;

/**
 * The facts that services tell each other, each with its topic and the record that carries the whole state after it.
 * A fact that ends a thing is a tombstone: the record is absent, its id and version stand in the headers.
 */
public enum EventType {
    EMPLOYER_REGISTERED("EmployerRegistered", Topic.ACCOUNTS, EmployerAccount.class),
    ACCOUNT_NOTICE_GIVEN("AccountNoticeGiven", Topic.ACCOUNT_NOTICES, AccountNotice.class),
    SESSION_ENDED("SessionEnded", Topic.ENDED_SESSIONS, EndedSession.class),
    CANDIDATE_PROFILE_CHANGED("CandidateProfileChanged", Topic.CANDIDATES, CandidateProfile.class),
    CANDIDATE_WITHDRAWN("CandidateWithdrawn", Topic.CANDIDATES, null),
    EMPLOYER_CHANGED("EmployerChanged", Topic.EMPLOYERS, EmployerStanding.class),
    OFFER_PUBLISHED("OfferPublished", Topic.OFFERS, PublishedOffer.class),
    OFFER_CLOSED("OfferClosed", Topic.OFFERS, null),
    APPLICATION_SUBMITTED("ApplicationSubmitted", Topic.APPLICATIONS, ApplicationProgress.class),
    APPLICATION_MOVED("ApplicationMoved", Topic.APPLICATIONS, ApplicationProgress.class),
    HIRE_RECORDED("HireRecorded", Topic.APPLICATIONS, ApplicationProgress.class),
    APPLICATION_MESSAGE_POSTED("ApplicationMessagePosted", Topic.APPLICATION_MESSAGES, ApplicationMessage.class),
    APPLIED_OFFER_CHANGED("AppliedOfferChanged", Topic.APPLIED_OFFER_CHANGES, AppliedOfferChange.class),
    MATCH_FOUND("MatchFound", Topic.MATCHES, MatchedOffer.class),
    CANDIDATES_FOUND("CandidatesFound", Topic.CANDIDATE_MATCHES, CandidatesForOffer.class),
    NEXT_OFFERS_FOUND("NextOffersFound", Topic.NEXT_OFFERS, NextOffers.class),
    CONTACT_REQUESTED("ContactRequested", Topic.CONTACTS, ContactProgress.class),
    CONTACT_MOVED("ContactMoved", Topic.CONTACTS, ContactProgress.class),
    OFFER_PROPOSED("OfferProposed", Topic.PROPOSALS, ProposedOffer.class),
    PERSON_ASSIGNED("PersonAssigned", Topic.PORTFOLIOS, PersonInPortfolio.class),
    RETURN_TO_EMPLOYMENT_COUNTED("ReturnToEmploymentCounted", Topic.OUTCOMES, ReturnToEmployment.class),
    ADVISOR_RECORDED("AdvisorRecorded", Topic.ADVISOR_RECORDS, AdvisorRecord.class),
    RETENTION_NOTICE_GIVEN("RetentionNoticeGiven", Topic.RETENTION_NOTICES, RetentionNotice.class),
    ERASURE_REQUESTED("ErasureRequested", Topic.ERASURES, ErasureRequest.class),
    ERASURE_CARRIED_OUT("ErasureCarriedOut", Topic.ERASURES_DONE, ErasureReceipt.class);

    private final String wireName;
    private final Topic topic;
    private final Class<?> payload;

    EventType(String wireName, Topic topic, Class<?> payload) {
        this.wireName = wireName;
        this.topic = topic;
        this.payload = payload;
    }

    /** The name in the {@code type} header. */
    public String wireName() {
        return wireName;
    }

    public Topic topic() {
        return topic;
    }

    /** The record that carries the state; empty for a tombstone. */
    public Optional<Class<?>> payload() {
        return Optional.ofNullable(payload);
    }

    /** The type of that wire name; empty when a newer writer used one this reader does not know. */
    public static Optional<EventType> findByWireName(String wireName) {
        return Arrays.stream(values())
                .filter(type -> type.wireName.equals(wireName))
                .findFirst();
    }
}
