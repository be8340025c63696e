package fr.monjob.insertion.pass;

import java.time.LocalDate;
import java.util.List;

/**
 * The PASS IAE of a person.
 *
 * @param lastDay           730 days after the beginning, suspensions and prolongations added
 * @param prolongedDays     granted beyond, in all
 * @param prolongationFrom  first day on which a prolongation may be asked
 * @param prolongationUntil last day for that
 * @param nextPassFrom      first day of a new PASS without an authorised prescriber
 */
public record PassView(
        LocalDate startsOn,
        LocalDate lastDay,
        List<Suspension> suspensions,
        int prolongedDays,
        LocalDate prolongationFrom,
        LocalDate prolongationUntil,
        LocalDate nextPassFrom) {

    /** Both days included. */
    public record Suspension(LocalDate from, LocalDate until) {}
}
