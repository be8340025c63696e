package fr.monjob.profile.person;

import fr.monjob.profile.location.GeoPosition;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A profile as its owner sees it.
 *
 * @param published whether employers' searches find it
 * @param confirmed whether the person stands by it; false after an advisor wrote in it
 * @param missing   the fields without which it can't be published
 */
public record PersonView(
        UUID id,
        long version,
        boolean published,
        boolean confirmed,
        List<String> missing,
        String givenName,
        String familyName,
        LocalDate birthDate,
        String email,
        String phone,
        Home home,
        Mobility mobility,
        List<WantedJob> wantedJobs,
        List<OwnedSkill> skills,
        List<String> languages,
        LocalDate availableFrom,
        String summary) {

    /** Where the person lives; the location only when they gave one. */
    @Schema(name = "Home")
    public record Home(String communeCode, String communeName, String address, GeoPosition location) {}
}
