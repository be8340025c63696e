package fr.monjob.insertion.structure;

import fr.monjob.insertion.rule.StructureKind;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;

/** What is known of the structures that measures take place in. */
@ApplicationScoped
public class Structures {

    /**
     * The kind of a structure whose employer the Département verified. An association or a public body may carry an
     * insertion structure of any kind: then nothing is known.
     */
    @Transactional(TxType.MANDATORY)
    public Optional<StructureKind> findKind(String siret) {
        return StructureEntity.<StructureEntity>find("siret = ?1 and verified order by employerId", siret)
                .firstResultOptional()
                .flatMap(structure -> kindOf(structure.kind));
    }

    /**
     * The SIRET of an employer whom the Département verified: a number that anybody can type proves nothing.
     *
     * @throws ProblemException 403 until then
     */
    @Transactional(TxType.MANDATORY)
    public String requireVerifiedSiret(UUID employerId) {
        return StructureEntity.<StructureEntity>find("employerId = ?1 and verified", employerId)
                .firstResultOptional()
                .map(structure -> structure.siret)
                .orElseThrow(() -> new ProblemException(ProblemCode.EMPLOYER_NOT_VERIFIED));
    }

    /** What a structure is called; empty when no employer of this number is known. */
    @Transactional(TxType.MANDATORY)
    public Optional<String> findCompanyName(String siret) {
        return StructureEntity.<StructureEntity>find(
                        "siret = ?1 and companyName is not null order by verified desc, employerId", siret)
                .firstResultOptional()
                .map(structure -> structure.companyName);
    }

    private static Optional<StructureKind> kindOf(String employerKind) {
        return switch (employerKind) {
            case "EI" -> Optional.of(StructureKind.EI);
            case "AI" -> Optional.of(StructureKind.AI);
            case "ACI" -> Optional.of(StructureKind.ACI);
            case "ETTI" -> Optional.of(StructureKind.ETTI);
            case "EITI" -> Optional.of(StructureKind.EITI);
            case "ENTREPRISE", "GEIQ" -> Optional.of(StructureKind.OTHER);
            default -> Optional.empty();
        };
    }
}
