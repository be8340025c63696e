package fr.monjob.offer.offer;

import fr.monjob.contract.vocabulary.ContractType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The terms of an offer at one moment, to be compared with those of another. */
record OfferTerms(Map<OfferTerm, Object> values) {

    static OfferTerms of(OfferEntity offer) {
        Map<OfferTerm, Object> values = new EnumMap<>(OfferTerm.class);
        values.put(OfferTerm.HOURS, new Hours(plain(offer.weeklyHours), offer.shifts));
        values.put(OfferTerm.PLACE, new Place(offer.communeCode, offer.address));
        values.put(OfferTerm.PAY, new Pay(offer.salaryMin, offer.salaryMax, offer.salaryPer));
        values.put(OfferTerm.CONTRACT, new Contract(offer.contractType, offer.durationMonths));
        values.put(OfferTerm.START, new Start(offer.startDate));
        values.put(OfferTerm.OPENINGS, offer.openings);
        return new OfferTerms(values);
    }

    /** Those that are otherwise in {@code next}. */
    Set<OfferTerm> listChanged(OfferTerms next) {
        Set<OfferTerm> changed = EnumSet.noneOf(OfferTerm.class);
        values.forEach((term, value) -> {
            if (!Objects.equals(value, next.values.get(term))) {
                changed.add(term);
            }
        });
        return changed;
    }

    /** The database answers 35.00 where 35 was said. */
    private static BigDecimal plain(BigDecimal hours) {
        return hours == null ? null : hours.stripTrailingZeros();
    }

    private record Hours(BigDecimal weekly, List<Shift> shifts) {}

    private record Place(String communeCode, String address) {}

    private record Pay(Long min, Long max, Salary.Per per) {}

    private record Contract(ContractType type, Integer months) {}

    private record Start(LocalDate day) {}
}
