package fr.monjob.demo.balance;

import java.util.List;

/**
 * A programme of hours of insertion.
 *
 * @param facilitator number of who keeps it, from 0
 * @param peopleCsv   the list of its participants
 */
record PlannedProgramme(
        String name,
        String kind,
        String body,
        int facilitator,
        String startsOn,
        String endsOn,
        String peopleCsv,
        List<PlannedLot> lots) {}
