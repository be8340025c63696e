package fr.monjob.profile.candidate;

import fr.monjob.contract.candidate.CandidateProfile;
import fr.monjob.contract.event.EventJson;
import fr.monjob.profile.location.CellLevel;
import fr.monjob.profile.location.GridSquare;
import fr.monjob.profile.location.Place;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What was told of a person to the other services. */
@Entity
@Table(name = "candidate")
class CandidateEntity extends PanacheEntityBase {

    /** The person's. */
    @Id
    UUID id;

    /** Of what was told; grows by one with each event, withdrawals too. */
    long version;

    boolean published;

    @Enumerated(EnumType.STRING)
    CellLevel level;

    Instant levelSince;

    /** When they were shown after not having been. */
    Instant shownSince;

    /** Number of the square of 2 km; null overseas. */
    Integer east;

    Integer north;
    String epciCode;

    /** The payload that was told last, word for word; null when withdrawn. */
    String told;

    Place place() {
        return new Place(
                east == null ? Optional.empty() : Optional.of(new GridSquare(CellLevel.KM_2, east, north)), epciCode);
    }

    void settle(Place place, Instant now) {
        if (!published) {
            shownSince = now;
        }
        east = place.square().map(GridSquare::east).orElse(null);
        north = place.square().map(GridSquare::north).orElse(null);
        epciCode = place.epciCode();
        published = true;
    }

    void changeLevel(CellLevel to, Instant now) {
        if (level != to) {
            level = to;
            levelSince = now;
        }
    }

    /** Takes these facts, with the cell as it is now, as what is told. @return false when that is what was told last */
    boolean tell(CandidateProfile facts) {
        String telling = EventJson.write(new CandidateProfile(
                facts.profileId(),
                place().cell(level),
                facts.wantedJobs(),
                facts.skills(),
                facts.drivingLicences(),
                facts.travelModes(),
                facts.maxMinutes(),
                facts.availableFrom()));
        if (telling.equals(told)) {
            return false;
        }
        told = telling;
        version++;
        return true;
    }

    void withdraw() {
        published = false;
        told = null;
        version++;
    }

    /** What was told last. */
    CandidateProfile facts() {
        return EventJson.read(told, CandidateProfile.class);
    }
}
