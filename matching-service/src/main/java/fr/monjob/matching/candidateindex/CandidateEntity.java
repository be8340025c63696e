package fr.monjob.matching.candidateindex;

import fr.monjob.match.api.JobWish;
import fr.monjob.match.api.PersonCard;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A published person as the index knows them: the card and nothing else. */
@Entity
@Table(name = "candidate")
public class CandidateEntity extends PanacheEntityBase {

    /** Not by entities: a search reads twenty people and throws them away again. */
    private static final String WISHES = """
            SELECT p.profile_id,
                   ARRAY(SELECT w.rome_code FROM candidate_wish w WHERE w.profile_id = p.profile_id ORDER BY w.position),
                   p.available_from
            FROM candidate p
            WHERE p.profile_id = ANY (CAST(:people AS uuid[]))
            """;

    @Id
    UUID profileId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "cell_id")
    CellEntity cell;

    @ElementCollection
    @CollectionTable(name = "candidate_skill", joinColumns = @JoinColumn(name = "profile_id"))
    @Column(name = "skill_code")
    Set<String> skills = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "candidate_wish", joinColumns = @JoinColumn(name = "profile_id"))
    @OrderColumn(name = "position")
    List<WishRow> wishes = new ArrayList<>();

    String[] drivingLicences;

    LocalDate availableFrom;

    /** Puts this card in the place of what was known of the person. @return what changed by that, if anything */
    static Optional<CandidateChange> keep(PersonCard card) {
        CandidateEntity known = findById(card.id());
        PersonCard previous = known == null ? null : known.card();
        if (card.equals(previous)) {
            return Optional.empty();
        }
        CandidateEntity candidate = known == null ? new CandidateEntity() : known;
        candidate.profileId = card.id();
        candidate.cell = CellEntity.obtain(card.place(), card.toleranceMetres());
        candidate.skills.retainAll(card.skills());
        candidate.skills.addAll(card.skills());
        candidate.wishes.clear();
        card.wishes().forEach(wish -> candidate.wishes.add(WishRow.of(wish)));
        candidate.drivingLicences = card.licences().toArray(String[]::new);
        candidate.availableFrom = card.availableFrom();
        candidate.persist();
        return Optional.of(new CandidateChange(card.id(), previous));
    }

    /** The card of a published person; empty for one who is not published. */
    public static Optional<PersonCard> findCard(UUID profileId) {
        return CandidateEntity.<CandidateEntity>findByIdOptional(profileId).map(CandidateEntity::card);
    }

    /** The cards of those of these people who are published. */
    public static Map<UUID, PersonCard> mapCards(Collection<UUID> profileIds) {
        // Two collections of one entity in one query would give their product.
        CandidateEntity.list(
                "select c from CandidateEntity c left join fetch c.skills where c.profileId in ?1", profileIds);
        return CandidateEntity.<CandidateEntity>list(
                        "select c from CandidateEntity c join fetch c.cell left join fetch c.wishes where c.profileId in ?1",
                        profileIds)
                .stream()
                .collect(Collectors.toMap(candidate -> candidate.profileId, CandidateEntity::card));
    }

    /** What these people look for, of those who are published. */
    public static Map<UUID, CandidateWishes> mapWishes(Collection<UUID> profileIds) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery(WISHES, Object[].class)
                .setParameter("people", profileIds.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .map(row -> new CandidateWishes((UUID) row[0], List.of((String[]) row[1]), (LocalDate) row[2]))
                .collect(Collectors.toMap(CandidateWishes::profileId, Function.identity()));
    }

    private List<JobWish> listWishes() {
        return wishes.stream().map(WishRow::toWish).toList();
    }

    private PersonCard card() {
        return new PersonCard(
                profileId,
                cell.place(),
                cell.halfDiagonalMetres,
                listWishes(),
                skills,
                Set.of(drivingLicences),
                availableFrom);
    }
}
