package fr.monjob.insertion.measure;

import fr.monjob.insertion.rule.MeasureKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;

/**
 * The immersions that are recorded; for who has asked whether the caller may know. Those of somebody who was erased are
 * told no more: nobody is left to agree, and what for is gone with the person.
 */
@ApplicationScoped
public class Immersions {

    /** One of a person's. */
    @Transactional(TxType.MANDATORY)
    public Optional<ImmersionTerms> findOf(UUID personId, UUID measureId) {
        return find("id = ?1 and kind = ?2 and personId = ?3", measureId, personId);
    }

    /** One that takes place in this structure. */
    @Transactional(TxType.MANDATORY)
    public Optional<ImmersionTerms> findIn(String siret, UUID measureId) {
        return find("id = ?1 and kind = ?2 and structureSiret = ?3", measureId, siret);
    }

    private static Optional<ImmersionTerms> find(String query, UUID measureId, Object whose) {
        return MeasureEntity.<MeasureEntity>find(
                        query + " and purpose is not null", measureId, MeasureKind.PMSMP, whose)
                .firstResultOptional()
                .map(ImmersionTerms::of);
    }
}
