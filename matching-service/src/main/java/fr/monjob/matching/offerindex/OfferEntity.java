package fr.monjob.matching.offerindex;

import fr.monjob.match.api.OfferCard;
import fr.monjob.match.api.SkillNeed;
import fr.monjob.matching.postgis.Places;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.locationtech.jts.geom.Point;

/** A published offer as the index knows it. */
@Entity
@Table(name = "offer")
public class OfferEntity extends PanacheEntityBase {

    @Id
    UUID offerId;

    UUID employerId;
    String companyName;
    String title;
    String romeCode;
    String contractType;
    String communeCode;
    String communeName;
    Point place;
    String drivingLicence;
    Double weeklyHours;
    LocalDate startDate;
    int essentialSkills;
    int usefulSkills;

    @ElementCollection
    @CollectionTable(name = "offer_skill", joinColumns = @JoinColumn(name = "offer_id"))
    @OrderColumn(name = "position")
    List<OfferSkillRow> skills = new ArrayList<>();

    /** Puts this state in the place of what was known of the offer. @return whether nothing was known */
    static boolean keep(IndexedOffer state) {
        OfferEntity known = findById(state.card().id());
        OfferEntity offer = known == null ? new OfferEntity() : known;
        offer.takeCard(state.card());
        offer.employerId = state.text().employerId();
        offer.companyName = state.text().companyName();
        offer.title = state.text().title();
        offer.communeCode = state.text().communeCode();
        offer.communeName = state.text().communeName();
        offer.persist();
        return known == null;
    }

    /** The offer while it is published. */
    public static Optional<IndexedOffer> findPublished(UUID offerId) {
        return OfferEntity.<OfferEntity>findByIdOptional(offerId).map(OfferEntity::indexed);
    }

    /** Those of these offers that are published, in no order. */
    public static List<IndexedOffer> listPublished(Collection<UUID> offerIds) {
        return OfferEntity.<OfferEntity>list(
                        "select distinct o from OfferEntity o left join fetch o.skills where o.offerId in ?1", offerIds)
                .stream()
                .map(OfferEntity::indexed)
                .toList();
    }

    private void takeCard(OfferCard card) {
        offerId = card.id();
        romeCode = card.romeCode();
        contractType = card.contractType();
        place = Places.toPoint(card.workplace());
        drivingLicence = card.drivingLicence();
        weeklyHours = card.weeklyHours();
        startDate = card.startDate();
        skills.clear();
        card.skills().forEach(need -> skills.add(OfferSkillRow.of(need)));
        essentialSkills =
                (int) card.skills().stream().filter(SkillNeed::essential).count();
        usefulSkills = card.skills().size() - essentialSkills;
    }

    private IndexedOffer indexed() {
        List<SkillNeed> needs = skills.stream().map(OfferSkillRow::toNeed).toList();
        return new IndexedOffer(
                new OfferCard(
                        offerId,
                        romeCode,
                        contractType,
                        Places.toPlace(place),
                        needs,
                        drivingLicence,
                        weeklyHours,
                        startDate),
                new OfferText(employerId, companyName, title, communeCode, communeName));
    }
}
