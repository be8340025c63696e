package fr.monjob.profile.person;

import fr.monjob.referential.rome.RomeCatalogue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Wanted jobs under the codes of today. A newer ROME may replace a code that a profile holds or a client sends; where two
 * of them are one job now, the first is kept.
 */
final class CurrentJobs {

    private CurrentJobs() {}

    static List<WantedJob> of(List<WantedJob> jobs) {
        return of(jobs, RomeCatalogue.load());
    }

    static List<WantedJob> of(List<WantedJob> jobs, RomeCatalogue rome) {
        Map<String, WantedJob> current = new LinkedHashMap<>();
        for (WantedJob job : jobs) {
            String code = rome.currentCode(job.romeCode());
            current.putIfAbsent(code, new WantedJob(code, job.radiusKm(), job.contractTypes(), job.weeklyHours()));
        }
        return List.copyOf(current.values());
    }
}
