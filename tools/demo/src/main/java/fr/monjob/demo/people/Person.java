package fr.monjob.demo.people;

import fr.monjob.demo.work.Trade;
import fr.monjob.referential.commune.Commune;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Somebody who looks for work. Invented, like all of the demo.
 *
 * @param number    from 0, their place in every list
 * @param phone     of the numbers that are kept for fiction, or null
 * @param email     at example.org, or null
 * @param trades    what they look for, the one they know first
 * @param skills    codes of what they can do, of the trade they know first
 * @param travel    as a list of people has it: "vélo / bus"
 * @param advisor   number of their advisor, from 0
 */
public record Person(
        int number,
        String givenName,
        String familyName,
        boolean woman,
        LocalDate birthDate,
        String phone,
        String email,
        Commune home,
        String street,
        List<Trade> trades,
        List<String> skills,
        int radiusKm,
        boolean licence,
        String travel,
        int advisor,
        Way way) {

    /** How somebody comes to be found by employers. */
    public enum Way {
        /** Stands on the Département's list, has no CV yet. */
        LISTED,
        /** Brought the CV to the advisor and signed on paper. */
        ON_PAPER,
        /** Opened an account with the code of the letter. */
        BY_CODE
    }

    /** What they have done and know best. */
    public Trade trade() {
        return trades.get(0);
    }

    /** As a CV has it, the family name in capitals. */
    public String fullName() {
        return givenName + " " + familyName.toUpperCase(Locale.FRENCH);
    }
}
