package fr.monjob.matching.candidateindex;

import fr.monjob.match.geo.GeoPoint;
import fr.monjob.matching.postgis.Places;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.locationtech.jts.geom.Point;

/** An area with published people in it. Rows are shared, never changed, and name nobody. */
@Entity
@Table(name = "cell")
public class CellEntity extends PanacheEntityBase {

    @Id
    Long id;

    Point centre;

    double halfDiagonalMetres;

    /** The area with this centre and this reach, made when it is the first time. */
    static CellEntity obtain(GeoPoint centre, double halfDiagonalMetres) {
        Point point = Places.toPoint(centre);
        getEntityManager()
                .createNativeQuery("INSERT INTO cell (centre, half_diagonal_metres) VALUES (:centre, :half)"
                        + " ON CONFLICT (centre, half_diagonal_metres) DO NOTHING")
                .setParameter("centre", point)
                .setParameter("half", halfDiagonalMetres)
                .executeUpdate();
        return find("centre = ?1 and halfDiagonalMetres = ?2", point, halfDiagonalMetres)
                .singleResult();
    }

    GeoPoint place() {
        return Places.toPlace(centre);
    }
}
