package fr.monjob.insertion.dashboard;

import fr.monjob.insertion.outcome.ReturnToEmploymentEntity;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Computes the figures of a year from the records, each time it is asked. */
@ApplicationScoped
class DashboardService {

    private static final String SOURCE = "embauches enregistrées sur la plateforme";

    private final String territory;

    DashboardService(@ConfigProperty(name = "monjob.territory", defaultValue = "Pas-de-Calais") String territory) {
        this.territory = territory;
    }

    List<Figure> list(int year) {
        List<ReturnToEmploymentEntity> outcomes = ReturnToEmploymentEntity.list(
                "hiredOn >= ?1 and hiredOn < ?2", LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
        List<Figure> figures = new ArrayList<>();
        figures.add(figure("returns-to-employment", "Retours à l'emploi", outcomes.size(), "embauches", year));
        long people =
                outcomes.stream().map(outcome -> outcome.profileId).distinct().count();
        figures.add(
                figure("people-returned-to-employment", "Personnes revenues à l'emploi", people, "personnes", year));
        outcomes.stream()
                .collect(Collectors.groupingBy(outcome -> outcome.contractType, TreeMap::new, Collectors.counting()))
                .forEach((contract, hires) -> figures.add(figure(
                        "returns-to-employment-"
                                + contract.toLowerCase(Locale.ROOT).replace('_', '-'),
                        "Retours à l'emploi en " + contract.replace('_', ' '),
                        hires,
                        "embauches",
                        year)));
        return figures;
    }

    private Figure figure(String key, String label, long value, String unit, int year) {
        return new Figure(
                key,
                label,
                BigDecimal.valueOf(value),
                unit,
                String.valueOf(year),
                "personnes accompagnées, " + territory,
                SOURCE);
    }
}
