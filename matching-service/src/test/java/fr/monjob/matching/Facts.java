package fr.monjob.matching;

import fr.monjob.contract.application.ApplicationProgress;
import fr.monjob.contract.candidate.CandidateProfile;
import fr.monjob.contract.contact.ContactProgress;
import fr.monjob.contract.event.EventJson;
import fr.monjob.contract.offer.EmployerStanding;
import fr.monjob.contract.offer.PublishedOffer;
import fr.monjob.contract.portfolio.PersonInPortfolio;
import fr.monjob.testkit.events.TestEvent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What other services tell, as tests need it: a mason around Lens, an offer in Lens, its employer. */
public final class Facts {

    /** The workplace of every offer here. */
    public static final double LAT = 50.43;

    public static final double LON = 2.83;
    /** Masonry. */
    public static final String MASON = "F1703";

    private Facts() {}

    /** A mason in a cell of 2 km around this place, who goes 30 km and has these skills. */
    public static CandidateProfile mason(UUID id, double lat, double lon, String... skills) {
        return profile(id, new CandidateProfile.Cell("cell " + lat + " " + lon, 2000, lat, lon, 1414.2), skills);
    }

    /** The same person without a cell: no match can be made of that. */
    public static CandidateProfile placeless(UUID id) {
        return profile(id, null);
    }

    private static CandidateProfile profile(UUID id, CandidateProfile.Cell cell, String... skills) {
        return new CandidateProfile(
                id,
                cell,
                List.of(new CandidateProfile.WantedJob(MASON, 30, List.of(), null)),
                List.of(skills).stream()
                        .map(code -> new CandidateProfile.SkillLevel(code, 3))
                        .toList(),
                List.of("B"),
                List.of("CAR"),
                null,
                LocalDate.of(2026, 1, 5));
    }

    /** An offer for a mason in Lens that asks for these skills, the first as essential. */
    public static PublishedOffer offer(UUID id, UUID employerId, String... skills) {
        List<PublishedOffer.WeightedSkill> needs = List.of(skills).stream()
                .map(code -> new PublishedOffer.WeightedSkill(code, code.equals(skills[0]) ? "ESSENTIAL" : "USEFUL"))
                .toList();
        return new PublishedOffer(
                id,
                employerId,
                "Bâtir SARL",
                "Maçon",
                MASON,
                "CDI",
                new BigDecimal("35"),
                null,
                null,
                new PublishedOffer.Workplace("62498", "Lens", LAT, LON),
                needs,
                null,
                1,
                Instant.parse("2026-03-02T08:00:00Z"),
                null);
    }

    /** An offer as {@link #offer}, for this job at this place, with this licence or null. */
    public static PublishedOffer offerAt(
            double lat, double lon, String romeCode, String licence, PublishedOffer model) {
        return new PublishedOffer(
                model.offerId(),
                model.employerId(),
                model.companyName(),
                model.title(),
                romeCode,
                model.contractType(),
                model.weeklyHours(),
                model.startDate(),
                model.durationMonths(),
                new PublishedOffer.Workplace("62498", "Lens", lat, lon),
                model.skills(),
                licence,
                model.openings(),
                model.publishedAt(),
                model.expiresOn());
    }

    /** From now on this advisor accompanies this person. */
    public static TestEvent assigned(UUID personId, UUID advisorId) {
        return TestEvent.of(
                "profile.portfolios.v1",
                "PersonAssigned",
                personId,
                EventJson.write(new PersonInPortfolio(personId, advisorId)));
    }

    public static TestEvent told(CandidateProfile profile) {
        return TestEvent.of(
                "profile.candidates.v1", "CandidateProfileChanged", profile.profileId(), EventJson.write(profile));
    }

    public static TestEvent withdrawn(UUID profileId) {
        return TestEvent.of("profile.candidates.v1", "CandidateWithdrawn", profileId, null);
    }

    public static TestEvent told(PublishedOffer offer) {
        return TestEvent.of("offer.offers.v1", "OfferPublished", offer.offerId(), EventJson.write(offer));
    }

    public static TestEvent closed(UUID offerId) {
        return TestEvent.of("offer.offers.v1", "OfferClosed", offerId, null);
    }

    /** A verified employer with one workplace, in Lens. */
    public static TestEvent standingAt(UUID employerId, UUID workplaceId) {
        EmployerStanding standing = new EmployerStanding(
                employerId,
                "13002526500013",
                "Bâtir SARL",
                "ENTREPRISE",
                "VERIFIED",
                List.of(new EmployerStanding.Workplace(workplaceId, "62498", LAT, LON)));
        return TestEvent.of("offer.employers.v1", "EmployerChanged", employerId, EventJson.write(standing));
    }

    /** @param state PENDING, ACCEPTED, DECLINED, REVOKED or EXPIRED */
    public static TestEvent contact(UUID requestId, UUID employerId, UUID offerId, UUID profileId, String state) {
        ContactProgress contact = new ContactProgress(
                requestId, offerId, employerId, profileId, "Maçon", "Bâtir SARL", state, "BENEFICIARY", null);
        String type = state.equals("PENDING") ? "ContactRequested" : "ContactMoved";
        return TestEvent.of("profile.contacts.v1", type, requestId, EventJson.write(contact));
    }

    /** @param state SUBMITTED, VIEWED, INTERVIEW, ACCEPTED, REFUSED, WITHDRAWN or HIRED */
    public static TestEvent application(UUID applicationId, UUID offerId, UUID profileId, String state) {
        ApplicationProgress application = new ApplicationProgress(
                applicationId,
                offerId,
                UUID.randomUUID(),
                profileId,
                "Maçon",
                "Bâtir SARL",
                MASON,
                "62",
                state,
                "EMPLOYER",
                null,
                null,
                null);
        String type = state.equals("SUBMITTED") ? "ApplicationSubmitted" : "ApplicationMoved";
        return TestEvent.of("offer.applications.v1", type, applicationId, EventJson.write(application));
    }

    /** @param verification PENDING, VERIFIED or REFUSED */
    public static TestEvent standing(UUID employerId, String verification) {
        EmployerStanding standing =
                new EmployerStanding(employerId, "13002526500013", "Bâtir SARL", "ENTREPRISE", verification);
        return TestEvent.of("offer.employers.v1", "EmployerChanged", employerId, EventJson.write(standing));
    }
}
