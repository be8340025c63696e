package fr.monjob.profile.erasure;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A service said that it has let go of a person. */
@Entity
@Table(name = "erasure_receipt")
@IdClass(ErasureReceiptEntity.Key.class)
class ErasureReceiptEntity extends PanacheEntityBase {

    @Id
    UUID erasureId;

    @Id
    String service;

    Instant receivedAt;

    record Key(UUID erasureId, String service) {}

    /** Keeps the first one of each service. */
    static void keep(UUID erasureId, String service, Instant now) {
        if (findById(new Key(erasureId, service)) == null) {
            ErasureReceiptEntity receipt = new ErasureReceiptEntity();
            receipt.erasureId = erasureId;
            receipt.service = service;
            receipt.receivedAt = now;
            receipt.persist();
        }
    }

    static Set<String> servicesOf(UUID erasureId) {
        return ErasureReceiptEntity.<ErasureReceiptEntity>stream("erasureId", erasureId)
                .map(receipt -> receipt.service)
                .collect(Collectors.toSet());
    }
}
