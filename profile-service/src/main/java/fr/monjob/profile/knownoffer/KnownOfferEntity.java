package fr.monjob.profile.knownoffer;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/** An offer as offer-service told it last; it is public, a draft never comes here. */
@Entity
@Table(name = "known_offer")
public class KnownOfferEntity extends PanacheEntityBase {

    @Id
    public UUID offerId;

    public UUID employerId;
    public String title;
    public String companyName;
    public String communeName;

    /** Whether it is published now. */
    public boolean open;

    /** The offer of that id, if it is published now. */
    public static Optional<KnownOfferEntity> findOpen(UUID offerId) {
        return find("offerId = ?1 AND open", offerId).firstResultOptional();
    }
}
