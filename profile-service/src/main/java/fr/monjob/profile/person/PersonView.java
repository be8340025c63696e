package fr.monjob.profile.person;

import fr.monjob.contract.vocabulary.ContractType;
import fr.monjob.contract.vocabulary.HoursRange;
import fr.monjob.profile.location.GeoPosition;
import fr.monjob.referential.rome.RomeCatalogue;
import fr.monjob.referential.rome.RomeJob;
import fr.monjob.referential.rome.Skill;
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
        List<NamedJob> wantedJobs,
        List<NamedSkill> skills,
        List<String> languages,
        LocalDate availableFrom,
        String summary) {

    /** Where the person lives; the location only when they gave one. */
    @Schema(name = "Home")
    public record Home(String communeCode, String communeName, String address, GeoPosition location) {}

    /** A {@link WantedJob} with its name in the catalogue, or its code when the catalogue has none. */
    @Schema(name = "NamedWantedJob")
    public record NamedJob(
            String romeCode, String label, Integer radiusKm, List<ContractType> contractTypes, HoursRange weeklyHours) {

        /** The same job, named. */
        public static NamedJob of(WantedJob job) {
            String label = RomeCatalogue.load()
                    .findJob(job.romeCode())
                    .map(RomeJob::label)
                    .orElse(job.romeCode());
            return new NamedJob(job.romeCode(), label, job.radiusKm(), job.contractTypes(), job.weeklyHours());
        }
    }

    /** An {@link OwnedSkill} with its name in the catalogue, or its code when the catalogue has none. */
    @Schema(name = "NamedOwnedSkill")
    public record NamedSkill(String code, String label, Integer level) {

        /** The same skill, named. */
        public static NamedSkill of(OwnedSkill skill) {
            String label = RomeCatalogue.load()
                    .findSkill(skill.code())
                    .map(Skill::label)
                    .orElse(skill.code());
            return new NamedSkill(skill.code(), label, skill.level());
        }
    }
}
