package fr.monjob.demo.offer;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.demo.DemoSize;
import fr.monjob.demo.employer.Economy;
import fr.monjob.demo.employer.Employer;
import fr.monjob.demo.employer.Employer.Standing;
import fr.monjob.demo.offer.Offer.Fate;
import fr.monjob.demo.territory.Territory;
import fr.monjob.demo.work.Trades;
import fr.monjob.offer.wording.WordingPolicy;
import fr.monjob.referential.rome.RomeCatalogue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OfferBookTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    private final List<Employer> employers = Economy.of(62, DemoSize.of(1), Territory.of("62"), Trades.load());
    private final List<Offer> offers = OfferBook.of(62, DemoSize.of(1), employers, TODAY);

    @Test
    void noneAsksForWhatTheLawForbids() {
        assertThat(offers)
                .allSatisfy(offer -> assertThat(WordingPolicy.listFaults(
                                offer.body().get("title") + ". " + offer.body().get("description")))
                        .isEmpty());
    }

    @Test
    void allStatesAreThere() {
        assertThat(offers).hasSize(1_500);
        assertThat(offers).extracting(Offer::fate).contains(Fate.values());
        assertThat(offers).filteredOn(offer -> offer.fate() == Fate.PUBLISHED).hasSizeGreaterThan(1_200);
        assertThat(offers).filteredOn(offer -> offer.expiresOn() != null).hasSizeGreaterThan(60);
    }

    @Test
    void onlyVerifiedEmployersShowAnything() {
        assertThat(offers)
                .filteredOn(offer -> offer.employer().standing() != Standing.VERIFIED)
                .hasSize(35)
                .allMatch(offer -> offer.fate() == Fate.DRAFT);
    }

    @Test
    void contractsAreThoseOfTheStructure() {
        Map<String, Set<String>> allowed = Map.of(
                "ACI", Set.of("CDDI", "CDI"),
                "EI", Set.of("CDDI", "CDI"),
                "ETTI", Set.of("INTERIM"),
                "EITI", Set.of("INTERIM"),
                "GEIQ", Set.of("ALTERNANCE", "CDI"));
        assertThat(offers)
                .filteredOn(offer -> allowed.containsKey(offer.employer().kind().name()))
                .isNotEmpty()
                .allMatch(offer -> allowed.get(offer.employer().kind().name()).contains(offer.contractType()));
    }

    @Test
    void skillsAreUsualInTheTrade() {
        RomeCatalogue rome = RomeCatalogue.load();
        assertThat(offers).allSatisfy(offer -> {
            assertThat(offer.skills()).hasSizeBetween(1, 6);
            assertThat(rome.findJob(offer.trade().romeCode()).orElseThrow().usualSkills())
                    .containsAll(offer.skills());
        });
    }

    @Test
    void nobodyIsPaidLessThanTheMinimumWage() {
        assertThat(offers).allSatisfy(offer -> {
            Map<?, ?> salary = (Map<?, ?>) offer.body().get("salary");
            long least = salary.get("per").equals("HOUR") ? 1_202 : 182_303;
            assertThat((Long) salary.get("min")).isGreaterThanOrEqualTo(least);
        });
    }

    @Test
    void theSameSeedMakesTheSameOffers() {
        assertThat(OfferBook.of(62, DemoSize.of(1), employers, TODAY)).isEqualTo(offers);
        assertThat(OfferBook.of(7, DemoSize.of(1), employers, TODAY)).isNotEqualTo(offers);
    }
}
