package fr.monjob.insertion.nearby;

import fr.monjob.insertion.programme.LotEntity;
import fr.monjob.match.geo.GeoPoint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Verified structures of insertion around a lot: people work for them, or are lent by them, and their hours count. */
@ApplicationScoped
public class StructuresNearby {

    private static final int KILOMETRES = 30;
    private static final int MOST = 10;

    private final EntityManager database;

    StructuresNearby(EntityManager database) {
        this.database = database;
    }

    /** Up to ten within 30 km, the nearest first. */
    @Transactional(TxType.MANDATORY)
    public List<NearbyStructure> list(LotEntity lot) {
        GeoPoint place = new GeoPoint(lot.lat, lot.lon);
        List<Object[]> rows = database.createNativeQuery("""
                        SELECT s.employer_id, s.company_name, s.siret, s.kind, w.lat, w.lon
                        FROM structure s JOIN structure_workplace w ON w.employer_id = s.employer_id
                        WHERE s.verified AND s.siret <> :own AND s.kind IN ('EI', 'AI', 'ACI', 'ETTI', 'EITI', 'GEIQ')
                        """, Object[].class)
                .setParameter("own", lot.employerSiret)
                .getResultList();
        Map<UUID, NearbyStructure> nearest = new HashMap<>();
        for (Object[] row : rows) {
            double metres = place.metresTo(new GeoPoint((Double) row[4], (Double) row[5]));
            NearbyStructure structure = new NearbyStructure(
                    (UUID) row[0], (String) row[1], (String) row[2], (String) row[3], (int) Math.ceil(metres / 1000));
            nearest.merge(
                    structure.employerId(),
                    structure,
                    (one, other) -> one.distanceKm() <= other.distanceKm() ? one : other);
        }
        return nearest.values().stream()
                .filter(structure -> structure.distanceKm() <= KILOMETRES)
                .sorted(Comparator.comparingInt(NearbyStructure::distanceKm)
                        .thenComparing(NearbyStructure::siret)
                        .thenComparing(NearbyStructure::employerId))
                .limit(MOST)
                .toList();
    }
}
