package fr.monjob.referential.rome.official;

import java.util.List;

/**
 * A job as France Travail publishes it.
 *
 * @param current false when a later version has it no more and names no job in its place
 */
public record OfficialJob(String code, String label, boolean current, List<Appellation> appellations) {

    /**
     * One name of the job.
     *
     * @param ogr its number, the same in all versions
     * @param title both genders in one: "Débardeur / Débardeuse"
     */
    public record Appellation(String ogr, String title) {}

    /** The same job, known from earlier times only. */
    OfficialJob gone() {
        return new OfficialJob(code, label, false, appellations);
    }
}
