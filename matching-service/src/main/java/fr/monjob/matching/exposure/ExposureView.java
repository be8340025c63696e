package fr.monjob.matching.exposure;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.monjob.matching.catalogue.JobView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far people came who look for a job and live in a cell. Each person counts once a month; null for fewer than eleven.
 *
 * @param shown     their card was in an answer to an employer
 * @param contacted an employer asked for contact
 * @param answered  they said yes or no to one
 * @param hired     they were hired
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ExposureView(JobView wantedJob, Area cell, Long shown, Long contacted, Long answered, Long hired) {

    /** @param radiusMetres from the centre to the farthest point of the cell */
    @Schema(name = "ExposureArea")
    record Area(double lat, double lon, double radiusMetres) {}
}
