package fr.monjob.demo.employer;

import fr.monjob.demo.work.Sector;
import fr.monjob.demo.work.Trade;
import fr.monjob.referential.commune.Commune;
import java.util.List;

/**
 * An invented employer.
 *
 * @param number     from 0, its place in every list
 * @param trades     in which it offers work, one at least
 * @param workplaces where people work, the seat first
 * @param contact    name of who answers
 */
public record Employer(
        int number,
        Kind kind,
        Sector sector,
        String companyName,
        String siret,
        List<Trade> trades,
        List<Commune> workplaces,
        String street,
        String contact,
        String email,
        String phone,
        Standing standing) {

    /** What an advisor finds out about it. */
    public enum Standing {
        VERIFIED,
        PENDING,
        REFUSED
    }

    /** Where its seat is. */
    public Commune seat() {
        return workplaces.get(0);
    }
}
