package fr.monjob.offer.employer;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Queries over employers. */
@ApplicationScoped
class EmployerRepository {

    private final EntityManager entityManager;

    EmployerRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** True when the row was made; two that try at once make one. */
    boolean insertIfAbsent(UUID id, String siret, String companyName, Instant now) {
        return entityManager
                        .createNativeQuery("""
                                INSERT INTO employer (id, version, siret, company_name, kind, verification, created_at)
                                VALUES (:id, 0, :siret, :companyName, 'ENTREPRISE', 'PENDING', :now)
                                ON CONFLICT (id) DO NOTHING
                                """)
                        .setParameter("id", id)
                        .setParameter("siret", siret)
                        .setParameter("companyName", companyName)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    List<EmployerEntity> listAfter(Verification verification, Optional<UUID> after, int limit) {
        PanacheQuery<EmployerEntity> query = after.isPresent()
                ? EmployerEntity.find("verification = ?1 and id > ?2 order by id", verification, after.get())
                : EmployerEntity.find("verification = ?1 order by id", verification);
        return query.page(0, limit).list();
    }
}
