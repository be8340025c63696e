package fr.monjob.matching.offerindex;

import fr.monjob.match.api.OfferCard;
import fr.monjob.match.api.SkillNeed;
import fr.monjob.match.geo.GeoPoint;
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
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Point;

/** A published offer as the index knows it. */
@Entity
@Table(name = "offer")
public class OfferEntity extends PanacheEntityBase {

    /** Not by entities: a question reads some offers and throws them away again. */
    private static final String PUBLISHED = """
            SELECT o.offer_id, o.rome_code, o.contract_type, ST_Y(o.place), ST_X(o.place),
                   o.driving_licence, o.weekly_hours, o.start_date,
                   o.employer_id, o.company_name, o.title, o.commune_code, o.commune_name,
                   ARRAY(SELECT skill_code FROM offer_skill s WHERE s.offer_id = o.offer_id ORDER BY position),
                   ARRAY(SELECT essential FROM offer_skill s WHERE s.offer_id = o.offer_id ORDER BY position)
            FROM offer o
            WHERE o.offer_id = ANY (CAST(:offers AS uuid[]))
            """;

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
        return listPublished(List.of(offerId)).stream().findFirst();
    }

    /** Those of these offers that are published, in no order. */
    public static List<IndexedOffer> listPublished(Collection<UUID> offerIds) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery(PUBLISHED, Object[].class)
                .setParameter("offers", offerIds.toArray(UUID[]::new))
                .getResultList();
        return rows.stream().map(OfferEntity::indexed).toList();
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

    private static IndexedOffer indexed(Object[] row) {
        String[] skills = (String[]) row[13];
        Boolean[] essential = (Boolean[]) row[14];
        return new IndexedOffer(
                new OfferCard(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        new GeoPoint((double) row[3], (double) row[4]),
                        IntStream.range(0, skills.length)
                                .mapToObj(at -> new SkillNeed(skills[at], essential[at]))
                                .toList(),
                        (String) row[5],
                        (Double) row[6],
                        (LocalDate) row[7]),
                new OfferText((UUID) row[8], (String) row[9], (String) row[10], (String) row[11], (String) row[12]));
    }
}
