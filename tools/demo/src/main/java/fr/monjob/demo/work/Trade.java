package fr.monjob.demo.work;

import java.util.List;

/**
 * What people do for a living.
 *
 * @param romeCode job of the catalogue
 * @param man      who does it
 * @param woman    who does it
 * @param wanted   its weight among people
 * @param offered  its weight among offers
 * @param training what is learnt for it
 * @param hours    how its working hours may lie
 * @param licence  the driving licence that an offer may ask for, or null
 * @param tasks    as people write them in a CV
 */
public record Trade(
        String romeCode,
        String man,
        String woman,
        int wanted,
        int offered,
        Sector sector,
        String training,
        List<WorkingHours> hours,
        String licence,
        List<String> tasks) {

    /** Who does it. */
    public String doer(boolean woman) {
        return woman ? this.woman : man;
    }

    /** Both forms, or the one when they are the same. */
    public String bothDoers() {
        return man.equals(woman) ? man : man + " / " + woman;
    }
}
