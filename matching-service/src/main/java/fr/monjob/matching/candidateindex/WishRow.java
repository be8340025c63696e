package fr.monjob.matching.candidateindex;

import fr.monjob.match.api.JobWish;
import jakarta.persistence.Embeddable;
import java.util.Set;

/** A wanted job as kept: one row of its person. */
@Embeddable
public class WishRow {

    String romeCode;

    int radiusKm;

    String[] contractTypes;

    double minHours;

    double maxHours;

    static WishRow of(JobWish wish) {
        WishRow row = new WishRow();
        row.romeCode = wish.romeCode();
        row.radiusKm = wish.radiusKm();
        row.contractTypes = wish.contractTypes().toArray(String[]::new);
        row.minHours = wish.minHours();
        row.maxHours = wish.maxHours();
        return row;
    }

    JobWish toWish() {
        return new JobWish(romeCode, radiusKm, Set.of(contractTypes), minHours, maxHours);
    }
}
