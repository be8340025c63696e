package fr.monjob.matching.employerindex;

import fr.monjob.contract.offer.EmployerStanding;
import fr.monjob.match.geo.GeoPoint;
import fr.monjob.matching.postgis.Places;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.locationtech.jts.geom.Point;

/** A place around which its employer may look for people. */
@Entity
@Table(name = "employer_workplace")
public class EmployerWorkplaceEntity extends PanacheEntityBase {

    @Id
    UUID workplaceId;

    UUID employerId;

    Point place;

    /** Puts these in the place of all that was known of the employer. */
    static void keepAll(UUID employerId, List<EmployerStanding.Workplace> workplaces) {
        delete("employerId", employerId);
        workplaces.forEach(told -> {
            EmployerWorkplaceEntity workplace = new EmployerWorkplaceEntity();
            workplace.workplaceId = told.workplaceId();
            workplace.employerId = employerId;
            workplace.place = Places.toPoint(new GeoPoint(told.lat(), told.lon()));
            workplace.persist();
        });
    }

    /** Where this workplace is, if it is this employer's. */
    public static Optional<GeoPoint> findPlace(UUID employerId, UUID workplaceId) {
        return EmployerWorkplaceEntity.<EmployerWorkplaceEntity>find(
                        "workplaceId = ?1 and employerId = ?2", workplaceId, employerId)
                .firstResultOptional()
                .map(workplace -> Places.toPlace(workplace.place));
    }
}
