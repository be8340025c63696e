package fr.monjob.insertion.programme;

import static java.util.stream.Collectors.toSet;

import fr.monjob.referential.commune.Commune;
import fr.monjob.referential.commune.Communes;
import fr.monjob.referential.rome.RomeCatalogue;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import java.util.Set;

/** Where the work of a lot is done, and which jobs it has. */
final class LotWork {

    private LotWork() {}

    /** @throws ProblemException 400 for a commune or a job that there is not */
    static void fill(LotEntity lot, LotRequest request) {
        Commune commune = request.communeCode() == null
                ? null
                : Communes.load()
                        .findByCode(request.communeCode())
                        .orElseThrow(() -> refused("communeCode", "Commune inconnue.", "Unknown commune."));
        lot.communeCode = commune == null ? null : commune.code();
        lot.lat = commune == null ? null : commune.lat();
        lot.lon = commune == null ? null : commune.lon();
        Set<String> codes =
                request.romeCodes().stream().map(LotWork::currentCode).collect(toSet());
        if (!lot.romeCodes.equals(codes)) {
            lot.romeCodes.clear();
            lot.romeCodes.addAll(codes);
        }
    }

    private static String currentCode(String code) {
        String current = RomeCatalogue.load().currentCode(code);
        if (RomeCatalogue.load().findJob(current).isEmpty()) {
            throw refused("romeCodes", "Métier inconnu.", "Unknown job.");
        }
        return current;
    }

    private static ProblemException refused(String field, String french, String english) {
        return new ProblemException(ProblemCode.VALIDATION_FAILED).withViolation(field, french, english);
    }
}
