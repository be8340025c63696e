package fr.monjob.demo.offer;

import fr.monjob.demo.employer.Employer;
import fr.monjob.demo.work.Trade;
import fr.monjob.referential.commune.Commune;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * An invented offer.
 *
 * @param number   from 0, its place in every list
 * @param skills   codes, the essential ones first
 * @param openings people looked for
 * @param body     as the API takes it
 */
public record Offer(
        int number,
        Employer employer,
        Trade trade,
        Commune place,
        String contractType,
        List<String> skills,
        LocalDate expiresOn,
        int openings,
        Fate fate,
        Map<String, Object> body) {

    /** What becomes of it; hires may fill what is published. */
    public enum Fate {
        /** Published months ago, before most of the people came. */
        PUBLISHED,
        /** Published this week: the people it fits are told. */
        NEW,
        WITHDRAWN,
        DRAFT
    }

    /** Whether somebody can apply to it in the end. */
    public boolean isOpen() {
        return fate == Fate.PUBLISHED || fate == Fate.NEW;
    }
}
