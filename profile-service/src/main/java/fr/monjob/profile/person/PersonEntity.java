package fr.monjob.profile.person;

import fr.monjob.contract.vocabulary.DrivingLicence;
import fr.monjob.contract.vocabulary.TravelMode;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.locationtech.jts.geom.Point;

/** A person who looks for work, and all that is private about them. */
@Entity
@Table(name = "person")
class PersonEntity extends PanacheEntityBase {

    /** The account's. */
    @Id
    UUID id;

    @Version
    long version;

    String givenName;
    String familyName;

    /** See {@link NameKey}. */
    String nameKey = "";

    LocalDate birthDate;
    String email;
    String phone;

    /** Null until the person has said where they live. */
    String communeCode;

    String address;

    /** The exact point, WGS 84; null when only the commune is known. It never leaves this database. */
    Point home;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<TravelMode> travelModes = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<DrivingLicence> drivingLicences = new ArrayList<>();

    Integer maxMinutes;

    @JdbcTypeCode(SqlTypes.JSON)
    List<WantedJob> wantedJobs = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    List<OwnedSkill> skills = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> languages = new ArrayList<>();

    LocalDate availableFrom;
    String summary;
    Instant createdAt;

    /** When somebody last wrote in it; to confirm it is not to write. */
    Instant changedAt;

    /** When the person last said that what stands here is right; null when an advisor wrote in it since. */
    Instant confirmedAt;

    /** Whether the person stands by all that is written here. */
    boolean isConfirmed() {
        return confirmedAt != null;
    }

    /** The fields, as on the wire, without which the profile can't be published. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (communeCode == null) {
            missing.add("home");
        }
        if (wantedJobs.isEmpty()) {
            missing.add("wantedJobs");
        }
        return missing;
    }
}
