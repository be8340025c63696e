package fr.monjob.insertion.hours.participant;

import fr.monjob.insertion.programme.ProgrammeEntity;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** A person in a programme. */
@Entity
@Table(name = "participant")
public class ParticipantEntity extends PanacheEntityBase {

    @Id
    UUID id;

    @Version
    long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "programme_id")
    ProgrammeEntity programme;

    @Column(name = "person_id")
    public UUID personId;

    public String reference;

    @Column(name = "entered_on")
    public LocalDate enteredOn;

    @ElementCollection
    @CollectionTable(name = "participant_public", joinColumns = @JoinColumn(name = "participant_id"))
    @Column(name = "public")
    @Enumerated(EnumType.STRING)
    Set<ClausePublic> publics = new HashSet<>();
}
